package looselegs.simulator;

import java.time.Duration;

/** Says words aloud, in the background. */
interface VoiceOutput {
    VoiceOutput SILENT = new VoiceOutput() {
        @Override
        public void say(String words, Duration length) {}

        @Override
        public void hush() {}
    };

    /**
     * Starts to say the words, and stops what is being said.
     *
     * @param length the time the words should take
     */
    void say(String words, Duration length);

    /** Stops at once. */
    void hush();
}
