package looselegs.sentences;

import java.time.Duration;
import java.util.Collection;
import looselegs.speech.VoiceModel;

/** How long the sentences of an intent are on average. */
record MeanLength(double words, Duration time) {
    /** @param sentences at least one, without slots */
    static MeanLength of(Collection<String> sentences, VoiceModel voice) {
        double words = sentences.stream()
                .mapToInt(sentence -> sentence.split(" ", -1).length)
                .average()
                .orElseThrow();
        double millis = sentences.stream()
                .mapToLong(sentence -> voice.timeToSay(sentence).toMillis())
                .average()
                .orElseThrow();
        return new MeanLength(words, Duration.ofMillis(Math.round(millis)));
    }
}
