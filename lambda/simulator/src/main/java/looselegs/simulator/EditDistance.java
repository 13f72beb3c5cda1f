package looselegs.simulator;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Says whether a heard word may stand for a wanted one. A word that the model knows is itself and no misspelling, save for a
 * plural; an unknown one may differ by one letter from a word of five or more, by two from one of eight or more.
 */
final class EditDistance {
    private final Set<String> vocabulary;
    private final String pluralEnding;

    /** @param vocabulary the folded words of the model */
    EditDistance(Set<String> vocabulary, String pluralEnding) {
        this.vocabulary = vocabulary;
        this.pluralEnding = pluralEnding;
    }

    /** The letters changed, 0 if none; empty if the words have nothing to do with each other. */
    OptionalInt distance(String heard, String wanted) {
        if (heard.equals(wanted)) {
            return OptionalInt.of(0);
        }
        if ((wanted.length() > 2 && (heard + pluralEnding).equals(wanted))
                || (heard.length() > 3 && (wanted + pluralEnding).equals(heard))) {
            return OptionalInt.of(1);
        }
        int most = wanted.length() >= 8 ? 2 : 1;
        if (wanted.length() < 5
                || heard.charAt(0) != wanted.charAt(0)
                || Math.abs(heard.length() - wanted.length()) > most
                || vocabulary.contains(heard)) {
            return OptionalInt.empty();
        }
        int letters = lettersChanged(heard, wanted);
        return letters <= most ? OptionalInt.of(letters) : OptionalInt.empty();
    }

    /** Letters put in, left out, changed or swapped with their neighbour. */
    private static int lettersChanged(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int change = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
