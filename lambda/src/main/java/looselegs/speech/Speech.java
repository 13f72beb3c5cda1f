package looselegs.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said, pieces in speaking order. Immutable. */
public record Speech(List<Node> nodes) {
    public static final Speech SILENT = new Speech(List.of());

    private static final Node SPACE = new Words(" ");

    /** Capitals in a row are said letter by letter: a voice would read "IT band" as "it band". */
    private static final Pattern INITIALISM = Pattern.compile("\\b\\p{Lu}{2,5}\\b");

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
        if (!mayHoldInitialism(words)) {
            return words.isEmpty() ? SILENT : new Speech(List.of(new Words(words)));
        }
        List<Node> nodes = new ArrayList<>();
        Matcher letters = INITIALISM.matcher(words);
        int from = 0;
        while (letters.find()) {
            addWords(nodes, words.substring(from, letters.start()));
            nodes.add(new Letters(letters.group()));
            from = letters.end();
        }
        addWords(nodes, words.substring(from));
        return new Speech(nodes);
    }

    public static Speech silence(Duration length) {
        return new Speech(List.of(new Silence(length)));
    }

    /** One after another, as {@link #then} joins two. */
    public static Speech of(Stream<Speech> pieces) {
        List<Node> nodes = new ArrayList<>();
        pieces.forEach(piece -> append(piece, nodes));
        return new Speech(nodes);
    }

    /** This and then that; a space comes between words and words. */
    public Speech then(Speech next) {
        return of(Stream.of(this, next));
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

    /** Most sentences hold none, and looking for two capitals in a row takes less than looking for the pattern. */
    private static boolean mayHoldInitialism(String words) {
        boolean before = false;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            boolean capital = character < 128
                    ? character >= 'A' && character <= 'Z'
                    : Character.isUpperCase(character) || Character.isSurrogate(character);
            if (capital && before) {
                return true;
            }
            before = capital;
        }
        return false;
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
