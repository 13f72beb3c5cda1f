package looselegs.simulator;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The lines of a script. Reads each line only when it is needed. */
final class Script implements Iterator<ScriptLine> {
    private static final Duration MAX_WAIT = Duration.ofHours(1);

    private final InputLines lines;
    private Optional<ScriptLine> next = Optional.empty();
    private boolean ended;

    Script(InputLines lines) {
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            switch (lines.next(MAX_WAIT)) {
                case DeviceEvent.Said said -> next = ScriptLine.parse(said.words());
                case DeviceEvent.Gone gone -> ended = true;
                case DeviceEvent.Quiet quiet -> {}
            }
        }
        return next.isPresent();
    }

    @Override
    public ScriptLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ScriptLine line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }
}
