package looselegs.lambda;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What was said in a session of a walk, as a script for the simulator's {@code --fast}. */
final class ReplayScript {
    private final StringBuilder lines = new StringBuilder();
    private boolean open;

    /** @param name of the session, for a comment */
    ReplayScript(String name) {
        lines.append("# ").append(name).append("; replay: mvn -q -Dsimulator=\"--fast --seed 1 --at ");
        lines.append(Talk.BEGIN).append("\" < this\n");
    }

    /**
     * Adds what was said.
     *
     * @param wait since the answer before began; a script can tell only of times ahead, within a session
     * @param said empty to open the skill
     */
    void say(Duration wait, Optional<SpokenRequest> said) {
        if (open && wait.isNegative()) {
            lines.append("# the clock jumps back by ").append(wait.negated()).append('\n');
        } else if (open) {
            lines.append(String.format(Locale.ROOT, "+%d.%03ds%n", wait.toSeconds(), wait.toMillisPart()));
        }
        said.filter(SpokenRequest::isOdd)
                .ifPresent(odd -> lines.append("# with ").append(odd.slots()).append('\n'));
        String words = said.map(SpokenRequest::words).orElse("open loose legs");
        lines.append(open || said.isEmpty() ? words : "ask loose legs to " + words)
                .append('\n');
        open = true;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
