package looselegs.language;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import looselegs.speech.Speech;
import looselegs.speech.SsmlWriter;
import looselegs.speech.VoiceModel;

/**
 * Caches the speech, length, and size of recent sentences: one answer writes out a routine several times, in the same few
 * hundred sentences. Drops everything when it is full. Safe for use by several threads.
 */
public final class SentenceCache {
    /** The moves need fewer than a thousand; the rest are answers with numbers and names of their own. */
    private static final int MOST_SENTENCES = 4_096;

    private static final int LONGEST_SENTENCE = 300;

    private final VoiceModel voice;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    public SentenceCache(LanguagePack pack) {
        this.voice = pack.voice();
    }

    /**
     * A sentence, or several that are said in one go, with what the cache knows of them.
     *
     * @param time that the model's voice takes
     * @param size of its SSML, in characters
     */
    public record Sentence(String words, Speech speech, Duration time, int size) {}

    public Sentence get(String words) {
        Sentence cached = sentences.get(words);
        if (cached != null) {
            return cached;
        }
        Speech speech = Speech.of(words);
        Sentence sentence = new Sentence(words, speech, voice.timeToSay(words), SsmlWriter.sizeOf(speech));
        if (words.length() <= LONGEST_SENTENCE) {
            if (sentences.size() >= MOST_SENTENCES) {
                sentences.clear();
            }
            sentences.put(words, sentence);
        }
        return sentence;
    }

    /** How long the model's voice takes for words of any length. */
    Duration timeToSay(String words) {
        return words.length() > LONGEST_SENTENCE
                ? voice.timeToSay(words)
                : get(words).time();
    }
}
