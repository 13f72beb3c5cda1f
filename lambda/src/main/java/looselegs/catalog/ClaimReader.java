package looselegs.catalog;

import java.util.List;
import java.util.Set;
import looselegs.content.ContentObject;
import looselegs.content.Placeholders;
import looselegs.content.TextRule;

/** Reads claims: sentences with their sources. */
final class ClaimReader {
    private static final Set<String> FIELDS = Set.of("say", "source");

    private final TextRule source;

    /** @param sources ids of all sources; if they are empty, because they cannot be read, any source will do */
    ClaimReader(Set<String> sources) {
        source = sources.isEmpty() ? TextRule.ANY : known(sources);
    }

    /**
     * Reads a list of claims.
     *
     * @param fewest how many there must be
     */
    List<Claim> read(ContentObject words, String field, int fewest) {
        return words.objects(field, fewest).stream().map(this::read).toList();
    }

    private Claim read(ContentObject claim) {
        claim.allowOnly(FIELDS);
        return new Claim(claim.text("say", Placeholders.NONE), claim.text("source", source));
    }

    private static TextRule known(Set<String> sources) {
        return id ->
                ContentObject.oneOf(sources).correct(id).map(choice -> choice + ", or add it to content/sources.json");
    }
}
