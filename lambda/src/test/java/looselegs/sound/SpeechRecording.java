package looselegs.sound;

import java.time.Duration;
import java.util.List;

/**
 * What was heard of an SSML text, on two clocks: one runs by the voice model, the other by the measured voice. Silences are
 * exact on both.
 *
 * @param chunks in the order of the SSML
 * @param model the whole, silences at the end included, by the model
 * @param measured the same as measured
 */
record SpeechRecording(List<Chunk> chunks, Duration model, Duration measured) {

    /**
     * Words between two breaks.
     *
     * @param silenceBefore the sum of the breaks before it
     * @param modelStart its first sound, from the beginning of the SSML, if all speech before takes as long as in the model
     * @param model from its first to its last sound by the model
     * @param measuredStart its first sound as measured
     * @param measured from its first to its last sound as measured
     */
    record Chunk(
            String words,
            Duration silenceBefore,
            Duration modelStart,
            Duration model,
            Duration measuredStart,
            Duration measured) {

        Duration modelEnd() {
            return modelStart.plus(model);
        }

        Duration measuredEnd() {
            return measuredStart.plus(measured);
        }
    }
}
