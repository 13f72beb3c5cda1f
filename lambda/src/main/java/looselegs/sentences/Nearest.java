package looselegs.sentences;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The name that somebody probably meant. */
final class Nearest {
    private static final int MOST_EDITS = 2;

    private Nearest() {}

    static Optional<String> find(String written, Set<String> names) {
        return names.stream()
                .filter(name -> edits(written, name) <= MOST_EDITS)
                .min(Comparator.<String>comparingInt(name -> edits(written, name))
                        .thenComparing(name -> name));
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int swap = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
