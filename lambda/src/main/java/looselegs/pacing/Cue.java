package looselegs.pacing;

import java.time.Duration;

/** A spoken text or a silence, with its length: zero or more, in whole milliseconds. */
public sealed interface Cue {
    /** What the cue is for, as golden files and logs print it: {@code set-up}, {@code breathe}. */
    String name();

    Duration length();

    /**
     * A spoken text.
     *
     * @param words as a screen would show them, without markup; never blank
     * @param length the time it takes to say them at the listener's voice rate
     */
    record Say(String name, String words, Duration length) implements Cue {
        public Say {
            if (words.isBlank()) {
                throw new IllegalArgumentException("the cue " + name + " has no words");
            }
            requireNotNegative(name, length);
        }
    }

    /** A silence. It lasts equally long at every voice rate. */
    record Silence(String name, Duration length) implements Cue {
        public Silence {
            requireNotNegative(name, length);
        }
    }

    private static void requireNotNegative(String name, Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("the cue " + name + " has a negative length: " + length);
        }
    }
}
