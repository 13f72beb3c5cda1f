package looselegs.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.content.ContentObject;
import looselegs.content.Placeholders;
import looselegs.content.TextRule;

/** Reads the words of one move in one language. */
final class MoveWordsReader {
    private static final Set<String> FIELDS = Set.of(
            "name",
            "synonyms",
            "bodyPart",
            "announce",
            "fetch",
            "setUp",
            "briefSetUp",
            "movement",
            "tenderSpot",
            "start",
            "changeOver",
            "easier",
            "easierStill",
            "why",
            "muscle",
            "cues");

    /** A routine with two minutes a side comes to a cue of a move four times, and says it in other words each time. */
    private static final int SAYINGS_OF_A_CUE = 4;

    /** One for each side. */
    private static final int SAYINGS_OF_THE_START = 2;

    private static final TextRule FOR_A_SIDE = Placeholders.among(Set.of("side", "other"));
    private static final TextRule FOR_ANY_SIDE = Placeholders.exactly(Set.of());

    private MoveWordsReader() {}

    static MoveWords read(ContentObject words, ClaimReader claims) {
        words.allowOnly(FIELDS);
        return new MoveWords(
                words.text("name", FOR_ANY_SIDE),
                words.texts("synonyms", 0, MoveWordsReader::lowerCase),
                words.text("bodyPart", FOR_ANY_SIDE),
                words.text("announce", FOR_ANY_SIDE),
                words.text("fetch", FOR_ANY_SIDE),
                words.texts("setUp", 1, FOR_A_SIDE),
                words.texts("briefSetUp", 1, FOR_A_SIDE),
                words.texts("movement", 1, FOR_A_SIDE),
                words.texts("tenderSpot", 1, FOR_A_SIDE),
                words.texts("start", SAYINGS_OF_THE_START, FOR_A_SIDE),
                words.texts("changeOver", 1, FOR_A_SIDE),
                words.texts("easier", 1, FOR_A_SIDE),
                words.texts("easierStill", 1, FOR_A_SIDE),
                claims.read(words, "why", 1),
                claims.read(words, "muscle", 1),
                words.object("cues").map(MoveWordsReader::cues).orElse(Map.of()));
    }

    private static Map<String, List<String>> cues(ContentObject cues) {
        Map<String, List<String>> sayings = new HashMap<>();
        for (String name : cues.fields()) {
            sayings.put(name, cues.texts(name, SAYINGS_OF_A_CUE, FOR_A_SIDE));
        }
        return Map.copyOf(sayings);
    }

    /** What listeners say is compared in lower case. */
    private static Optional<String> lowerCase(String synonym) {
        String lower = synonym.toLowerCase(Locale.ROOT);
        return synonym.equals(lower) ? Optional.empty() : Optional.of("write \"" + lower + "\", in lower case");
    }
}
