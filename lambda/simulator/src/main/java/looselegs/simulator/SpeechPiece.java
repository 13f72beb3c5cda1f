package looselegs.simulator;

import java.time.Duration;

/** A piece of speech that takes time to play. */
sealed interface SpeechPiece {
    Duration length();

    record Words(String text, Duration length) implements SpeechPiece {}

    record Silence(Duration length) implements SpeechPiece {}

    /** An audio file. The simulator prints its source and does not play it. */
    record Clip(String source, Duration length) implements SpeechPiece {}
}
