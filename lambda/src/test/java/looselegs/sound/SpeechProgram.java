package looselegs.sound;

import java.time.Duration;

/** A speech program with one voice at its default rate. */
public interface SpeechProgram {
    /** The name of the voice; the name of its column in speech-durations.tsv if it has one. */
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
