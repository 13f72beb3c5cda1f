package looselegs.simulator;

import java.util.List;

/** AMAZON.NUMBER: "five" is "5", "minus five" is "-5". */
record NumberType(List<String> minus) implements SlotType {
    @Override
    public List<Reading> readings(List<Token> tokens) {
        boolean negative = minus.contains(tokens.getFirst().folded());
        int at = negative ? 1 : 0;
        if (at >= tokens.size() || !isNumber(tokens.get(at)) || tokens.get(at).pronoun()) {
            return List.of();
        }
        return List.of(
                Reading.plain(at + 1, (negative ? "-" : "") + tokens.get(at).folded()));
    }

    static boolean isNumber(Token token) {
        return token.folded().chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
