package looselegs.sound;

import java.time.Duration;

/** A program that speaks, with one voice at its default rate. */
public interface SpeechProgram {
    /** The name of its voice; that of its column in speech-durations.tsv where it has one. */
    String voice();

    boolean isInstalled();

    /**
     * Says plain text.
     *
     * @return the time from the first to the last sound
     * @throws IllegalStateException if the program fails
     */
    Duration say(String words);
}
