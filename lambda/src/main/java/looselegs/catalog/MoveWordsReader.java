package looselegs.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import looselegs.content.ContentObject;
import looselegs.content.Placeholders;

/** Reads the words of a move. */
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

    /** A cue is said four times in a routine with two minutes a side, in different words each time. */
    private static final int SAYINGS_OF_A_CUE = 4;

    /** One saying for each side. */
    private static final int SAYINGS_OF_THE_START = 2;

    private MoveWordsReader() {}

    static MoveWords read(ContentObject words, ClaimReader claims) {
        words.allowOnly(FIELDS);
        return new MoveWords(
                words.text("name", Placeholders.NONE),
                Synonyms.read(words),
                words.text("bodyPart", Placeholders.NONE),
                words.text("announce", Placeholders.NONE),
                words.text("fetch", Placeholders.NONE),
                words.texts("setUp", 1, Placeholders.FOR_A_SIDE),
                words.texts("briefSetUp", 1, Placeholders.FOR_A_SIDE),
                words.texts("movement", 1, Placeholders.FOR_A_SIDE),
                words.texts("tenderSpot", 1, Placeholders.FOR_A_SIDE),
                words.texts("start", SAYINGS_OF_THE_START, Placeholders.FOR_A_SIDE),
                words.texts("changeOver", 1, Placeholders.FOR_A_SIDE),
                words.texts("easier", 1, Placeholders.FOR_A_SIDE),
                words.texts("easierStill", 1, Placeholders.FOR_A_SIDE),
                claims.read(words, "why", 1),
                claims.read(words, "muscle", 1),
                words.object("cues").map(MoveWordsReader::cues).orElse(Map.of()));
    }

    private static Map<String, List<String>> cues(ContentObject cues) {
        Map<String, List<String>> sayings = new HashMap<>();
        for (String name : cues.ids()) {
            sayings.put(name, cues.texts(name, SAYINGS_OF_A_CUE, Placeholders.FOR_A_SIDE));
        }
        return Map.copyOf(sayings);
    }
}
