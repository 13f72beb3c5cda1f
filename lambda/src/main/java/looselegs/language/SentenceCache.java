package looselegs.language;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import looselegs.speech.Speech;
import looselegs.speech.SsmlWriter;
import looselegs.speech.VoiceModel;

/**
 * What is known of sentences that were said lately: a routine is written out several times for one answer, in the same few
 * hundred sentences. Follows from the sentences alone. What is kept is dropped when it gets too much. Safe for use by several
 * threads.
 */
public final class SentenceCache {
    /** The moves say less than a thousand; the rest are answers, each with its own numbers and names. */
    private static final int MOST_KEPT = 4_096;

    private static final int LONGEST_KEPT = 300;

    private final VoiceModel voice;
    private final Map<String, Sentence> kept = new ConcurrentHashMap<>();

    SentenceCache(VoiceModel voice) {
        this.voice = voice;
    }

    /**
     * A sentence, or several that are said in one go.
     *
     * @param time that the model's voice takes
     * @param size of its SSML, in characters
     */
    public record Sentence(String words, Speech speech, Duration time, int size) {}

    public Sentence of(String words) {
        Sentence before = kept.get(words);
        if (before != null) {
            return before;
        }
        Speech speech = Speech.of(words);
        Sentence sentence = new Sentence(words, speech, voice.timeToSay(words), SsmlWriter.sizeOf(speech));
        if (words.length() <= LONGEST_KEPT) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(words, sentence);
        }
        return sentence;
    }

    /** How long the model's voice takes for words of any length. */
    Duration timeToSay(String words) {
        return words.length() > LONGEST_KEPT
                ? voice.timeToSay(words)
                : of(words).time();
    }
}
