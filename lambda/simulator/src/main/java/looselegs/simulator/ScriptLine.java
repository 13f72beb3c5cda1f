package looselegs.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a {@code --fast} script. */
sealed interface ScriptLine {
    /** The listener says something. */
    record Say(String words) implements ScriptLine {}

    /** Time passes before the next line is said. */
    record Wait(Duration time) implements ScriptLine {}

    Pattern WAIT = Pattern.compile("\\+(?=\\d)(?:(\\d{1,3})m(?!s))?(?:(\\d{1,5}(?:\\.\\d{1,3})?)s)?(?:(\\d{1,7})ms)?");

    /**
     * Reads one line.
     *
     * @return empty for a blank line or a comment
     * @throws SimulatorOptionException for a line that begins with + but is not a time
     */
    static Optional<ScriptLine> parse(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith("+") ? parseWait(text) : new Say(text));
    }

    private static Wait parseWait(String text) {
        Matcher time = WAIT.matcher(text.replace(" ", ""));
        if (!time.matches()) {
            throw new SimulatorOptionException(
                    "'" + text + "' is not a time to wait; write it like +35s, +1m20s or +500ms");
        }
        return new Wait(Duration.ofMinutes(number(time.group(1)).longValue())
                .plusMillis(number(time.group(2)).movePointRight(3).longValue())
                .plusMillis(number(time.group(3)).longValue()));
    }

    private static BigDecimal number(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
