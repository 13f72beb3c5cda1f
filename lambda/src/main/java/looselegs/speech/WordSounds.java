package looselegs.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the sounds of a word from its letters, by the language's spellings. */
final class WordSounds {
    /** A character of a syllabic script stands for a consonant and a vowel at least. */
    private static final int SOUNDS_OF_A_SYLLABLE_SIGN = 2;

    /** Below this character no script writes syllables. */
    private static final int FIRST_SYLLABLE_SIGN = 0x1100;

    private static final Comparator<String> LONGEST_FIRST = Comparator.comparingInt(letters -> -letters.length());

    private static final Match LETTER = new Match(1, 1);
    private static final Match SYLLABLE_SIGN = new Match(1, SOUNDS_OF_A_SYLLABLE_SIGN);
    private static final Match LONG_SYLLABLE_SIGN = new Match(2, SOUNDS_OF_A_SYLLABLE_SIGN);
    private static final Match LONG_LETTER = new Match(2, 1);

    private final Map<String, Integer> exceptions;
    private final List<String> silentEndings;
    private final Map<Character, List<Spelling>> spellingsByFirstLetter;

    private record Spelling(String letters, Match match) {}

    private record Match(int chars, int sounds) {}

    WordSounds(Voice voice) {
        exceptions = voice.words();
        silentEndings = new ArrayList<>(voice.silentEndings());
        silentEndings.sort(LONGEST_FIRST);
        spellingsByFirstLetter = byFirstLetter(voice.spellings());
    }

    private static Map<Character, List<Spelling>> byFirstLetter(Map<Integer, List<String>> spellings) {
        Map<String, Integer> soundsOf = new HashMap<>();
        for (Map.Entry<Integer, List<String>> spelling : spellings.entrySet()) {
            for (String letters : spelling.getValue()) {
                soundsOf.put(letters, spelling.getKey());
            }
        }
        List<String> longestFirst = new ArrayList<>(soundsOf.keySet());
        longestFirst.sort(LONGEST_FIRST);
        Map<Character, List<Spelling>> byFirst = new HashMap<>();
        for (String letters : longestFirst) {
            byFirst.computeIfAbsent(letters.charAt(0), first -> new ArrayList<>())
                    .add(new Spelling(letters, new Match(letters.length(), soundsOf.getOrDefault(letters, 1))));
        }
        return byFirst;
    }

    /** The sounds of a word in lower case without apostrophes; at least 1, unless the language says otherwise. */
    int of(String word) {
        Integer exception = exceptions.get(word);
        if (exception != null) {
            return exception;
        }
        int end = word.length() - silentEnding(word);
        int sounds = 0;
        int at = 0;
        while (at < end) {
            Match match = matchAt(word, at, end);
            sounds += match.sounds;
            at += match.chars;
        }
        return Math.max(1, sounds);
    }

    private int silentEnding(String word) {
        for (String ending : silentEndings) {
            if (word.length() > ending.length() && word.endsWith(ending)) {
                return ending.length();
            }
        }
        return 0;
    }

    private Match matchAt(String word, int at, int end) {
        for (Spelling spelling : spellingsByFirstLetter.getOrDefault(word.charAt(at), List.of())) {
            if (at + spelling.match.chars <= end && word.startsWith(spelling.letters, at)) {
                return spelling.match;
            }
        }
        int letter = word.codePointAt(at);
        boolean isLong = Character.isSupplementaryCodePoint(letter);
        if (isSyllable(letter)) {
            return isLong ? LONG_SYLLABLE_SIGN : SYLLABLE_SIGN;
        }
        return isLong ? LONG_LETTER : LETTER;
    }

    private static boolean isSyllable(int letter) {
        if (letter < FIRST_SYLLABLE_SIGN) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
