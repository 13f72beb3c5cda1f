package looselegs.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A caution about a move that hurt.
 *
 * @param since when it hurt; truncated to seconds
 */
public record Caution(Kind kind, Instant since) {
    /** The milder one first. */
    public enum Kind {
        /** The move is done in its easier version. */
        EASIER,
        /** The move is not offered. */
        LEFT_OUT
    }

    public Caution {
        since = since.truncatedTo(ChronoUnit.SECONDS);
    }
}
