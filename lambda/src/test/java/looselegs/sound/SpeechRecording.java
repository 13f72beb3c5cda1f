package looselegs.sound;

import java.time.Duration;
import java.util.List;

/**
 * The times of an SSML text, both by the voice model and as measured. Silences are exact in both.
 *
 * @param chunks in the order of the SSML
 * @param model the total length by the model, with silences at the end
 * @param measured the total length as measured, with silences at the end
 */
record SpeechRecording(List<Chunk> chunks, Duration model, Duration measured) {

    /**
     * The words between two breaks.
     *
     * @param silenceBefore the sum of the breaks before the words
     * @param modelStart time from the beginning of the SSML to the first sound, by the model
     * @param model time from the first to the last sound, by the model
     * @param measuredStart time from the beginning of the SSML to the first sound, as measured
     * @param measured time from the first to the last sound, as measured
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
