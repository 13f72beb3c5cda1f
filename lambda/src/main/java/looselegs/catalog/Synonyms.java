package looselegs.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import looselegs.content.ContentObject;
import looselegs.content.Placeholders;
import looselegs.content.TextRule;

/** Reads the field {@code synonyms}: what listeners call a move, an answer or a term, in lower case. */
final class Synonyms {
    private static final String FIELD = "synonyms";

    private static final TextRule LOWER_CASE = synonym -> {
        String lower = synonym.toLowerCase(Locale.ROOT);
        return synonym.equals(lower)
                ? Placeholders.NONE.correct(synonym)
                : Optional.of("write \"" + lower + "\", in lower case");
    };

    private Synonyms() {}

    static List<String> read(ContentObject words) {
        return words.texts(FIELD, 0, LOWER_CASE);
    }
}
