package looselegs.content;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules for placeholders: names in braces, as in {@code {side}}, which are replaced by a value before a text is said. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    /** For words about one side of the body: {@code {side}} is the side in work, {@code {other}} the other one. */
    public static final TextRule FOR_A_SIDE = among(Set.of("side", "other"));

    /** For words without placeholders. */
    public static final TextRule NONE = exactly(Set.of());

    private Placeholders() {}

    /** Requires each of these names, once or more, and allows no other. */
    public static TextRule exactly(Set<String> names) {
        return text -> names.equals(namesIn(text)) && !hasLooseBrace(text)
                ? Optional.empty()
                : Optional.of("write a text that holds " + (names.isEmpty() ? "no { or }" : "just " + braced(names)));
    }

    /** Allows these names and no other. */
    public static TextRule among(Set<String> names) {
        return text -> names.containsAll(namesIn(text)) && !hasLooseBrace(text)
                ? Optional.empty()
                : Optional.of("write no { or } in this text but " + braced(names));
    }

    private static Set<String> namesIn(String text) {
        return PLACEHOLDER.matcher(text).results().map(Placeholders::name).collect(Collectors.toSet());
    }

    private static String name(MatchResult placeholder) {
        return placeholder.group(1);
    }

    private static boolean hasLooseBrace(String text) {
        return BRACE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
    }

    private static String braced(Set<String> names) {
        return names.stream().sorted().map(name -> "{" + name + "}").collect(Collectors.joining(" and "));
    }
}
