package looselegs.speech;

import java.util.List;
import java.util.Map;

/**
 * How a locale's standard voice turns text into time: the content of its {@code voice.json}, described by {@code
 * voice.schema.json}.
 *
 * @param rate how fast the voice speaks, above 0; 1 is the speed for which {@code seconds} were fitted, 2 twice as fast
 * @param seconds what each thing that is said takes at rate 1
 * @param pauseSigns characters that make a short pause when they stand between words
 * @param stopSigns characters that end a sentence
 * @param spellings letters that are written together, under the number of sounds they stand for; at each place of a word
 *     the longest one counts, and a letter in none of them is one sound
 * @param silentEndings endings of words that are written and not said
 * @param words number of sounds of the words that the spellings count wrong; lower case, without apostrophes
 * @param letters name of each letter, for spelled abbreviations; lower case
 * @param numbers words of numbers written in digits
 * @param spokenSigns signs that are said as a word
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

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the rate is not a finite number above 0, a number of sounds is below 0,
     *     or a spelling is empty
     */
    public Voice {
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("rate must be above 0, but is " + rate);
        }
        spellings = Map.copyOf(spellings);
        silentEndings = List.copyOf(silentEndings);
        words = Map.copyOf(words);
        letters = Map.copyOf(letters);
        spokenSigns = Map.copyOf(spokenSigns);
        for (Map.Entry<Integer, List<String>> spelling : spellings.entrySet()) {
            requireSounds("spellings", spelling.getKey());
            if (spelling.getValue().contains("")) {
                throw new IllegalArgumentException("spellings: one has no letters");
            }
        }
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            requireSounds("words." + word.getKey(), word.getValue());
        }
    }

    private static void requireSounds(String place, int sounds) {
        if (sounds < 0) {
            throw new IllegalArgumentException(place + ": a number of sounds must be 0 or more, but is " + sounds);
        }
    }

    /**
     * What each thing that is said takes, in seconds at rate 1; each 0 or more.
     *
     * @param utterance once for a text, however long
     * @param word each word
     * @param sound each sound of a word
     * @param pause each pause inside a sentence
     * @param stop each end of a sentence that another sentence follows
     */
    public record Seconds(double utterance, double word, double sound, double pause, double stop) {

        /** @throws IllegalArgumentException if one of them is negative or not finite */
        public Seconds {
            for (double seconds : new double[] {utterance, word, sound, pause, stop}) {
                if (!(seconds >= 0) || Double.isInfinite(seconds)) {
                    throw new IllegalArgumentException("seconds must be 0 or more, but one is " + seconds);
                }
            }
        }
    }

    /**
     * Words of numbers.
     *
     * @param belowHundred the words of 0 to 99, exactly a hundred entries
     * @param hundred the word between the hundreds and the rest
     */
    public record Numbers(List<String> belowHundred, String hundred) {

        /** @throws IllegalArgumentException unless there are a hundred entries below a hundred */
        public Numbers {
            belowHundred = List.copyOf(belowHundred);
            if (belowHundred.size() != 100) {
                throw new IllegalArgumentException(
                        "belowHundred must have the 100 words of 0 to 99, but has " + belowHundred.size());
            }
        }
    }
}
