package looselegs.speech;

import java.util.List;
import java.util.Map;

/**
 * How a language's standard voice turns text into time: the content of {@code voice.json}.
 *
 * @param rate how fast the voice speaks, above 0; 1 is the speed for which {@code seconds} were fitted, 2 twice as fast
 * @param seconds how long each element of speech takes at rate 1
 * @param pauseSigns characters that make a short pause when they stand between words
 * @param stopSigns characters that end a sentence
 * @param spellings groups of letters by the number of sounds that they stand for; at each place of a word the longest group
 *     counts, and any other letter is one sound
 * @param silentEndings endings of words that are written but not spoken
 * @param words the number of sounds of words that the spellings get wrong; lower case, without apostrophes
 * @param letters the name of each letter, for abbreviations that are spelled; lower case
 * @param numbers the words for numbers written in digits
 * @param spokenSigns signs that are spoken as a word
 */
public record Voice(
        double rate,
        Seconds seconds,
        String pauseSigns,
        String stopSigns,
        Map<Integer, List<String>> spellings,
        List<String> silentEndings,
        Map<String, Integer> words,
        Map<String, String> letters,
        Numbers numbers,
        Map<String, String> spokenSigns) {

    public Voice {
        spellings = Map.copyOf(spellings);
        silentEndings = List.copyOf(silentEndings);
        words = Map.copyOf(words);
        letters = Map.copyOf(letters);
        spokenSigns = Map.copyOf(spokenSigns);
    }

    /**
     * How long each element of speech takes, in seconds at rate 1; each 0 or more.
     *
     * @param utterance once for a text, however long
     * @param word each word
     * @param sound each sound of a word
     * @param pause each pause inside a sentence
     * @param stop each end of a sentence that another sentence follows
     */
    public record Seconds(double utterance, double word, double sound, double pause, double stop) {}

    /**
     * The words for numbers written in digits.
     *
     * @param belowHundred the words for 0 to 99
     * @param hundred the word between the hundreds and the rest
     */
    public record Numbers(List<String> belowHundred, String hundred) {
        static final int COUNT = 100;

        public Numbers {
            belowHundred = List.copyOf(belowHundred);
        }
    }
}
