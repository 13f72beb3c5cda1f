package looselegs.speaker;

import java.time.Duration;

/** Something of an answer that takes its time. */
sealed interface Piece {
    Duration length();

    record Words(String text, Duration length) implements Piece {}

    record Silence(Duration length) implements Piece {}

    /** A recording, which the speaker names and does not play. */
    record Clip(String source, Duration length) implements Piece {}
}
