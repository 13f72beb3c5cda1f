package looselegs.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A slot type of the skill: values with synonyms. A synonym of several values resolves to all of them. */
record CustomType(String name, List<Phrase> phrases, EditDistance editDistance) implements SlotType {
    /** The most words that a slot takes as an unknown value. */
    private static final int MAX_UNKNOWN_WORDS = 4;

    /** One way to say a value, as normalized words. */
    record Phrase(List<String> words, Resolution.Value value, boolean canonical) {}

    private record Nearest(int edits, List<Resolution.Value> values) {}

    /** Sorts canonical names before synonyms and otherwise keeps the model's order. */
    CustomType {
        phrases = phrases.stream()
                .sorted((left, right) -> Boolean.compare(right.canonical(), left.canonical()))
                .toList();
    }

    @Override
    public List<Reading> readings(List<Token> tokens) {
        SortedMap<Integer, Nearest> byLength = new TreeMap<>();
        for (Phrase phrase : phrases) {
            OptionalInt edits = edits(phrase, tokens);
            if (edits.isPresent()) {
                Nearest found = new Nearest(edits.getAsInt(), List.of(phrase.value()));
                byLength.merge(phrase.words().size(), found, CustomType::nearer);
            }
        }
        return byLength.entrySet().stream()
                .map(entry -> reading(tokens, entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public List<Reading> unknownReadings(List<Token> tokens) {
        return IntStream.rangeClosed(1, Math.min(MAX_UNKNOWN_WORDS, tokens.size()))
                .mapToObj(length -> new Reading(
                        length, heard(tokens, length), Optional.of(new Resolution(name, List.of())), false, 0))
                .toList();
    }

    private Reading reading(List<Token> tokens, int length, Nearest nearest) {
        Resolution resolution = new Resolution(name, nearest.values());
        return new Reading(length, heard(tokens, length), Optional.of(resolution), true, nearest.edits());
    }

    private OptionalInt edits(Phrase phrase, List<Token> tokens) {
        if (phrase.words().size() > tokens.size()) {
            return OptionalInt.empty();
        }
        int edits = 0;
        for (int at = 0; at < phrase.words().size(); at++) {
            OptionalInt changed = editDistance.distance(
                    tokens.get(at).folded(), phrase.words().get(at));
            if (changed.isEmpty()) {
                return changed;
            }
            edits += changed.getAsInt();
        }
        return OptionalInt.of(edits);
    }

    private static Nearest nearer(Nearest left, Nearest right) {
        if (left.edits() != right.edits()) {
            return left.edits() < right.edits() ? left : right;
        }
        List<Resolution.Value> both = new ArrayList<>(left.values());
        right.values().stream().filter(value -> !both.contains(value)).forEach(both::add);
        return new Nearest(left.edits(), both);
    }

    private static String heard(List<Token> tokens, int length) {
        return Token.heard(tokens.subList(0, length));
    }
}
