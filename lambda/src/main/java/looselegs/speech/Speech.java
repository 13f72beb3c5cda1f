package looselegs.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is said, pieces in speaking order. Immutable. */
public record Speech(List<Node> nodes) {
    public static final Speech SILENT = new Speech(List.of());

    private static final Node SPACE = new Words(" ");

    /** Up to so many capitals in a row are said letter by letter: a voice would read "IT band" as "it band". */
    private static final int LONGEST_INITIALISM = 5;

    public Speech {
        nodes = List.copyOf(nodes);
    }

    /** A piece of speech. */
    public sealed interface Node {}

    /** Words as they are written. */
    public record Words(String text) implements Node {}

    /** Letters said one by one. */
    public record Letters(String text) implements Node {}

    /** A silence, zero or longer, of any length. */
    public record Silence(Duration length) implements Node {}

    /** Sentences as phrase files hold them; blank ones say nothing. */
    public static Speech of(String words) {
        int initialism = findInitialism(words, 0);
        if (initialism < 0) {
            return words.isEmpty() ? SILENT : new Speech(List.of(new Words(words)));
        }
        List<Node> nodes = new ArrayList<>();
        int from = 0;
        while (initialism >= 0) {
            addWords(nodes, words.substring(from, initialism));
            from = endOfCapitals(words, initialism);
            nodes.add(new Letters(words.substring(initialism, from)));
            initialism = findInitialism(words, from);
        }
        addWords(nodes, words.substring(from));
        return new Speech(nodes);
    }

    public static Speech silence(Duration length) {
        return new Speech(List.of(new Silence(length)));
    }

    /** One after another, as {@link #then} joins two. */
    public static Speech of(List<Speech> pieces) {
        List<Node> nodes = new ArrayList<>(2 * pieces.size());
        for (Speech piece : pieces) {
            append(piece, nodes);
        }
        return new Speech(nodes);
    }

    /** This and then that; a space comes between words and words. */
    public Speech then(Speech next) {
        if (isSilent()) {
            return next;
        }
        List<Node> both = new ArrayList<>(nodes.size() + next.nodes.size() + 1);
        both.addAll(nodes);
        append(next, both);
        return new Speech(both);
    }

    private static void append(Speech next, List<Node> nodes) {
        if (!nodes.isEmpty() && !next.isSilent() && isText(nodes.getLast()) && isText(next.nodes.getFirst())) {
            nodes.add(SPACE);
        }
        nodes.addAll(next.nodes);
    }

    public Speech then(String words) {
        return then(of(words));
    }

    public boolean isSilent() {
        return nodes.isEmpty();
    }

    /** Where the first word of a few capitals and nothing else begins, -1 if there is none; of capitals in the basic plane. */
    private static int findInitialism(String words, int from) {
        for (int i = from + 1; i < words.length(); i++) {
            if (isCapital(words.charAt(i)) && isCapital(words.charAt(i - 1))) {
                int end = endOfCapitals(words, i);
                boolean wholeWord = (i == 1 || !isInWord(words.charAt(i - 2)))
                        && (end == words.length() || !isInWord(words.charAt(end)));
                if (wholeWord && end - i < LONGEST_INITIALISM) {
                    return i - 1;
                }
                i = end;
            }
        }
        return -1;
    }

    private static int endOfCapitals(String words, int from) {
        int end = from;
        while (end < words.length() && isCapital(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCapital(char character) {
        return character < 128 ? character >= 'A' && character <= 'Z' : Character.isUpperCase(character);
    }

    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    private static boolean isText(Node node) {
        return !(node instanceof Silence);
    }

    private static void addWords(List<Node> nodes, String text) {
        if (!text.isEmpty()) {
            nodes.add(new Words(text));
        }
    }
}
