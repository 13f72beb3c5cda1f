package looselegs.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** AMAZON.DURATION: ISO 8601 in the units that were said. "Ninety seconds" is PT90S, "half an hour" is PT30M. */
final class DurationType implements SlotType {
    private record Amount(List<String> words, BigDecimal value) {}

    /** A count of one unit. {@code end} is the index of the token after it. */
    private record Piece(BigDecimal count, String unit, int end) {}

    private final BuiltInWords language;
    private final List<Amount> amounts;
    private final List<Amount> endings;

    DurationType(BuiltInWords language, Tokenizer tokenizer) {
        this.language = language;
        this.amounts = amounts(language.durationAmounts(), tokenizer);
        this.endings = amounts(language.durationEndings(), tokenizer);
    }

    @Override
    public List<Reading> readings(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::folded).toList();
        List<Reading> readings = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        Optional<Piece> next = piece(words, 0);
        while (next.isPresent()) {
            pieces.add(next.get());
            int end = next.get().end();
            readings.add(Reading.plain(end, IsoDuration.of(counts(pieces))));
            next = piece(words, end < words.size() && words.get(end).equals(language.and()) ? end + 1 : end);
        }
        return readings;
    }

    private static List<IsoDuration.Count> counts(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> new IsoDuration.Count(piece.count(), piece.unit()))
                .toList();
    }

    /** Reads an amount and its unit, with an optional "and a half" after either. */
    private Optional<Piece> piece(List<String> words, int at) {
        return amount(words, at).flatMap(amount -> {
            int next = at + amount.words().size();
            Amount more = longest(endings, words, next).orElse(new Amount(List.of(), BigDecimal.ZERO));
            int unitAt = next + more.words().size();
            if (unitAt >= words.size() || !language.durationUnits().containsKey(words.get(unitAt))) {
                return Optional.empty();
            }
            Amount after = longest(endings, words, unitAt + 1).orElse(new Amount(List.of(), BigDecimal.ZERO));
            BigDecimal count = amount.value().add(more.value()).add(after.value());
            String unit = language.durationUnits().getOrDefault(words.get(unitAt), "");
            return Optional.of(new Piece(count, unit, unitAt + 1 + after.words().size()));
        });
    }

    private Optional<Amount> amount(List<String> words, int at) {
        Optional<Amount> phrase = longest(amounts, words, at);
        if (phrase.isPresent() || at >= words.size() || !NumberType.isNumber(new Token("", words.get(at), false))) {
            return phrase;
        }
        return Optional.of(new Amount(List.of(words.get(at)), new BigDecimal(words.get(at))));
    }

    private static Optional<Amount> longest(List<Amount> among, List<String> words, int at) {
        return among.stream()
                .filter(amount -> at + amount.words().size() <= words.size())
                .filter(amount -> words.subList(at, at + amount.words().size()).equals(amount.words()))
                .findFirst();
    }

    private static List<Amount> amounts(Map<String, BigDecimal> phrases, Tokenizer tokenizer) {
        return phrases.entrySet().stream()
                .map(entry -> new Amount(tokenizer.folded(entry.getKey()), entry.getValue()))
                .sorted((left, right) ->
                        Integer.compare(right.words().size(), left.words().size()))
                .toList();
    }
}
