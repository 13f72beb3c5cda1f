package looselegs.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Drops polite and hesitating words ("please", "um") from either end of an utterance. At least one word stays. */
final class Fillers {
    /** An utterance without some of its fillers, and the number of words dropped. */
    record Variant(SlotCandidates utterance, int dropped) {
        List<Token> tokens() {
            return utterance.tokens();
        }
    }

    private final List<List<String>> phrases;

    Fillers(BuiltInWords language, Tokenizer tokenizer) {
        this.phrases = language.fillers().stream().map(tokenizer::folded).toList();
    }

    /** All ways to drop fillers; the fewest dropped words come first, beginning with the whole utterance. */
    List<Variant> variants(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::folded).toList();
        List<Integer> starts = reach(words, true);
        List<Integer> ends = reach(words, false);
        return starts.stream()
                .flatMap(start -> ends.stream()
                        .filter(end -> start < end)
                        .map(end -> new Variant(
                                new SlotCandidates(tokens.subList(start, end)), start + words.size() - end)))
                .sorted(Comparator.comparingInt(Variant::dropped))
                .toList();
    }

    /** All indexes reached by dropping one filler after another from the front or from the back. */
    private List<Integer> reach(List<String> words, boolean front) {
        int from = front ? 0 : words.size();
        return IntStream.iterate(0, step -> step < words.size(), step -> step + 1)
                .boxed()
                .reduce(List.of(from), (places, step) -> further(places, words, front), (left, right) -> right);
    }

    private List<Integer> further(List<Integer> places, List<String> words, boolean front) {
        Stream<Integer> next = places.stream()
                .flatMap(place -> phrases.stream()
                        .filter(phrase -> stands(phrase, words, front ? place : place - phrase.size()))
                        .map(phrase -> front ? place + phrase.size() : place - phrase.size()));
        return Stream.concat(places.stream(), next).distinct().toList();
    }

    private static boolean stands(List<String> phrase, List<String> words, int at) {
        return at >= 0
                && at + phrase.size() <= words.size()
                && words.subList(at, at + phrase.size()).equals(phrase);
    }
}
