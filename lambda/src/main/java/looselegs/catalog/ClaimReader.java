package looselegs.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import looselegs.content.ContentObject;
import looselegs.content.Placeholders;
import looselegs.content.TextRule;

/** Reads sentences with their sources. */
final class ClaimReader {
    private final TextRule source;

    /** @param sources ids of the sources that there are; where they cannot be read, any is taken */
    ClaimReader(Set<String> sources) {
        source = sources.isEmpty() ? TextRule.ANY : among(sources);
    }

    /**
     * The claims of a list.
     *
     * @param fewest at least so many
     */
    List<Claim> read(ContentObject words, String field, int fewest) {
        return words.objects(field, fewest).stream().map(this::read).toList();
    }

    private Claim read(ContentObject claim) {
        claim.allowOnly(Set.of("say", "source"));
        return new Claim(claim.text("say", Placeholders.exactly(Set.of())), claim.text("source", source));
    }

    private static TextRule among(Set<String> sources) {
        return id -> sources.contains(id)
                ? Optional.empty()
                : Optional.of("write " + ContentObject.oneOfQuoted(sources) + ", or add it to content/sources.json");
    }
}
