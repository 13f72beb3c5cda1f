package looselegs.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Splits text into tokens. Turns it to lower case, removes punctuation, joins spelled letters ("I. T." is "it") and writes
 * numbers as digits.
 */
final class Tokenizer {
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
    private static final Pattern MINUS_SIGN = Pattern.compile("(?<![\\p{L}\\p{N}])[-\u2212](?=\\d)");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
    private static final Pattern OUTER_APOSTROPHES = Pattern.compile("^'+|'+$");

    private final BuiltInWords language;
    private final NumberWords numbers;

    Tokenizer(BuiltInWords language) {
        this.language = language;
        this.numbers = new NumberWords(language);
    }

    List<Token> tokens(String text) {
        List<String> words = joinLetters(words(text));
        List<String> folded = words.stream().map(word -> word.replace("'", "")).toList();
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<NumberWords.Reading> number = numbers.read(folded, at);
            int length = number.map(NumberWords.Reading::words).orElse(1);
            String heard = String.join(" ", words.subList(at, at + length));
            String form = number.map(found -> Integer.toString(found.value())).orElse(folded.get(at));
            tokens.add(new Token(heard, form, isPronoun(tokens, heard)));
            at += length;
        }
        return List.copyOf(tokens);
    }

    private boolean isPronoun(List<Token> before, String heard) {
        return language.numbersAsPronouns().contains(heard)
                && !before.isEmpty()
                && language.ordinals().containsKey(before.getLast().folded());
    }

    /** The normalized forms of the tokens. */
    List<String> folded(String text) {
        return tokens(text).stream().map(Token::folded).toList();
    }

    private List<String> words(String text) {
        String plain = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("'");
        String minus = language.minus().isEmpty() ? "" : language.minus().getFirst() + " ";
        return SEPARATORS
                .splitAsStream(MINUS_SIGN.matcher(plain).replaceAll(minus))
                .map(word -> OUTER_APOSTROPHES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> joinLetters(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean spelling = false;
        for (String word : words) {
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (letter && spelling) {
                joined.add(joined.removeLast() + word);
            } else {
                joined.add(word);
            }
            spelling = letter;
        }
        return joined;
    }
}
