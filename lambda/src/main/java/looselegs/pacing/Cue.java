package looselegs.pacing;

import java.time.Duration;

/** One thing said, or one silence, with its length. Lengths are zero or more, in whole milliseconds. */
public sealed interface Cue {
    /** What the cue is for, as goldens and logs show it: {@code set-up}, {@code breathe}. */
    String name();

    Duration length();

    /**
     * Something said.
     *
     * @param words as a screen would show them; never blank
     * @param length the time to say them, at the listener's voice rate
     */
    record Say(String name, String words, Duration length) implements Cue {
        public Say {
            if (words.isBlank()) {
                throw new IllegalArgumentException("the cue " + name + " has no words");
            }
            requireNotNegative(name, length);
        }
    }

    /** A silence that keeps the time. */
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
