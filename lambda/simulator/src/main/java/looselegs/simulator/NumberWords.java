package looselegs.simulator;

import java.util.List;
import java.util.Optional;

/** Reads whole numbers from 0 to 9,999, in words ("one hundred and twenty five") or digits. */
final class NumberWords {
    /** A number, and the count of words that it took. */
    record Reading(int value, int words) {}

    private final BuiltInWords language;

    NumberWords(BuiltInWords language) {
        this.language = language;
    }

    Optional<Reading> read(List<String> words, int at) {
        Optional<Reading> count = below100(words, at);
        int next = at + count.map(Reading::words).orElse(0);
        if (next >= words.size() || !words.get(next).equals(language.hundred())) {
            return count;
        }
        int hundreds = 100 * count.map(Reading::value).orElse(1);
        int rest = next + 1;
        boolean joined = rest < words.size() && words.get(rest).equals(language.and());
        Optional<Reading> small = below100(words, joined ? rest + 1 : rest);
        int end = small.map(found -> (joined ? rest + 1 : rest) + found.words()).orElse(rest);
        return Optional.of(new Reading(hundreds + small.map(Reading::value).orElse(0), end - at));
    }

    private Optional<Reading> below100(List<String> words, int at) {
        Optional<Integer> first = single(words, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        boolean tens = first.get() >= 20 && first.get() % 10 == 0 && !isDigits(words.get(at));
        Optional<Integer> unit =
                tens ? single(words, at + 1).filter(value -> value > 0 && value < 10) : Optional.empty();
        return Optional.of(
                unit.map(value -> new Reading(first.get() + value, 2)).orElse(new Reading(first.get(), 1)));
    }

    private Optional<Integer> single(List<String> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        String word = words.get(at);
        return isDigits(word)
                ? Optional.of(Integer.valueOf(word))
                : Optional.ofNullable(language.numbers().get(word));
    }

    private static boolean isDigits(String word) {
        return word.length() <= 4 && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
