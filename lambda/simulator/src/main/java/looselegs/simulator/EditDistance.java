package looselegs.simulator;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Decides whether a heard word counts as a misspelling of a wanted one. Only a word that the model does not know can be a
 * misspelling: by one letter of a word of five letters or more, by two of a word of eight or more. A plural always counts.
 */
final class EditDistance {
    private final Set<String> vocabulary;
    private final String pluralEnding;

    /** @param vocabulary all words of the model, normalized */
    EditDistance(Set<String> vocabulary, String pluralEnding) {
        this.vocabulary = vocabulary;
        this.pluralEnding = pluralEnding;
    }

    /** The number of letters that differ; empty if {@code heard} does not count as {@code wanted}. */
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

    /** The number of letters inserted, deleted, replaced or swapped with their neighbor. */
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
