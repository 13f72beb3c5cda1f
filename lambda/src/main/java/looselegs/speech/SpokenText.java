package looselegs.speech;

import java.util.Locale;

/** Counts the words, sounds, pauses and stops in a text as the language's voice would read it. */
final class SpokenText {
    /** A longer run of capitals is an emphasized word, not an abbreviation. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** Longer numbers are read digit by digit. */
    private static final int LONGEST_NUMBER = 3;

    private static final SpeechSize UNNAMED_LETTER = new SpeechSize(1, 1, 0, 0);
    private static final SpeechSize PAUSE = new SpeechSize(0, 0, 1, 0);
    private static final SpeechSize STOP = new SpeechSize(0, 0, 0, 1);

    private final Voice voice;
    private final WordSounds wordSounds;

    SpokenText(Voice voice) {
        this.voice = voice;
        wordSounds = new WordSounds(voice);
    }

    /** Counts words from the voice's own data, without abbreviations, numbers and signs. */
    private SpeechSize plain(String words) {
        SpeechSize length = SpeechSize.NOTHING;
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ' || words.charAt(i) == '-') {
                length = length.plus(word(words.substring(from, i)));
                from = i + 1;
            }
        }
        return length;
    }

    /** Counts a text; signs before the first word and after the last one do not count. */
    SpeechSize lengthOf(String text) {
        Tally tally = new Tally();
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            int first = text.codePointAt(at);
            if (Character.isDigit(first)) {
                number(text.substring(at, end), tally);
            } else if (Character.isLetter(first)) {
                tally.say(wordOrAbbreviation(text.substring(at, end)));
            } else {
                sign(text, at, end, tally);
            }
            at = end;
        }
        return tally.total;
    }

    private static int endOfRun(String text, int from) {
        int first = text.codePointAt(from);
        int at = from + Character.charCount(first);
        boolean digits = Character.isDigit(first);
        if (digits || Character.isLetter(first)) {
            while (at < text.length() && (digits ? Character.isDigit(text.codePointAt(at)) : isInWord(text, at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return at;
    }

    private static boolean isInWord(String text, int at) {
        int character = text.codePointAt(at);
        return Character.isLetter(character) || isApostrophe(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }

    private SpeechSize wordOrAbbreviation(String run) {
        String word = run.replace("'", "").replace("’", "");
        String lower = word.toLowerCase(Locale.ROOT);
        boolean spelled = word.length() <= LONGEST_ABBREVIATION && isUpperCase(word);
        return spelled && !voice.words().containsKey(lower) ? abbreviation(lower) : word(lower);
    }

    private SpeechSize abbreviation(String lower) {
        SpeechSize length = SpeechSize.NOTHING;
        for (int i = 0; i < lower.length(); i++) {
            String name = voice.letters().get(lower.substring(i, i + 1));
            length = length.plus(name == null ? UNNAMED_LETTER : plain(name));
        }
        return length;
    }

    private static boolean isUpperCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private SpeechSize word(String lower) {
        return new SpeechSize(1, wordSounds.of(lower), 0, 0);
    }

    private void number(String digits, Tally tally) {
        boolean isCounted = digits.length() <= LONGEST_NUMBER && (digits.length() == 1 || digits.charAt(0) != '0');
        if (!isCounted) {
            digits.codePoints().map(Character::getNumericValue).forEach(digit -> tally.say(belowHundred(digit)));
            return;
        }
        int number = Integer.parseInt(digits);
        if (number >= 100) {
            tally.say(belowHundred(number / 100));
            tally.say(plain(voice.numbers().hundred()));
        }
        if (number < 100 || number % 100 > 0) {
            tally.say(belowHundred(number % 100));
        }
    }

    private SpeechSize belowHundred(int number) {
        return plain(voice.numbers().belowHundred().get(number));
    }

    private void sign(String text, int at, int end, Tally tally) {
        int sign = text.codePointAt(at);
        boolean insideOfWord = sign < 128 && end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
        String spoken = voice.spokenSigns().get(text.substring(at, end));
        if (spoken != null) {
            tally.say(plain(spoken));
        } else if (!insideOfWord && voice.stopSigns().indexOf(sign) >= 0) {
            tally.stop();
        } else if (!insideOfWord && voice.pauseSigns().indexOf(sign) >= 0) {
            tally.pause();
        }
    }

    /** Adds up, and keeps a break back until something follows it: several signs in a row make one break. */
    private static final class Tally {
        private SpeechSize total = SpeechSize.NOTHING;
        private SpeechSize nextBreak = SpeechSize.NOTHING;

        void say(SpeechSize spoken) {
            total = total.words() == 0 ? spoken : total.plus(nextBreak).plus(spoken);
            nextBreak = SpeechSize.NOTHING;
        }

        void pause() {
            nextBreak = nextBreak.stops() > 0 ? nextBreak : PAUSE;
        }

        void stop() {
            nextBreak = STOP;
        }
    }
}
