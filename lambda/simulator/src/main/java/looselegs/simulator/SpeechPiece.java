package looselegs.simulator;

import java.time.Duration;

/** Something of an answer that takes its time. */
sealed interface SpeechPiece {
    Duration length();

    record Words(String text, Duration length) implements SpeechPiece {}

    record Silence(Duration length) implements SpeechPiece {}

    /** A recording, which the speaker names and does not play. */
    record Clip(String source, Duration length) implements SpeechPiece {}
}
