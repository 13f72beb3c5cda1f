package looselegs.profile.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import looselegs.pacing.Position;
import looselegs.pacing.VoiceClock;
import looselegs.profile.Bookmark;
import looselegs.profile.Caution;
import looselegs.profile.DoneMove;
import looselegs.profile.History;
import looselegs.profile.Preferences;
import looselegs.profile.Profile;

/** Writes a profile as JSON; {@link ProfileReader} is its counterpart. Times are seconds since 1970: half as long as text. */
final class ProfileWriter {
    /** Goes up whenever an older reader would misread what is written. */
    static final int FORMAT = 1;

    private ProfileWriter() {}

    static ObjectNode write(Profile profile) {
        ObjectNode json = object();
        json.put("format", FORMAT).put("lastUsedEpochSeconds", seconds(profile.lastUsed()));
        json.set("clock", write(profile.clock()));
        strings(json, "known", profile.knownMoves().stream().sorted().toList());
        json.set("preferences", write(profile.preferences()));
        json.set("history", write(profile.history()));
        json.set("cautions", write(profile.cautions()));
        profile.bookmark().ifPresent(bookmark -> json.set("bookmark", write(bookmark)));
        return json;
    }

    private static ObjectNode write(VoiceClock clock) {
        return object().put("stretch", clock.stretch()).put("doubt", clock.doubt());
    }

    private static ObjectNode write(Preferences preferences) {
        ObjectNode json = object();
        strings(json, "tools", preferences.tools().stream().sorted().toList());
        return json.put("easier", preferences.easier())
                .put("quiet", preferences.quiet())
                .put("waiting", preferences.waiting())
                .put("twoMinutesASide", preferences.twoMinutesASide())
                .put("moreSettleSeconds", preferences.moreSettle().toSeconds());
    }

    /** By move, so that each id is written once. */
    private static ObjectNode write(History history) {
        ObjectNode json = object().put("total", history.total());
        ObjectNode byMove = json.putObject("doneEpochSeconds");
        for (DoneMove done : history.latest()) {
            ArrayNode times = byMove.withArrayProperty(done.move());
            times.add(seconds(done.at()));
        }
        return json;
    }

    private static ObjectNode write(Map<String, Caution> cautions) {
        ObjectNode json = object();
        new TreeMap<>(cautions)
                .forEach((move, caution) -> json.putObject(move)
                        .put("kind", word(caution.kind()))
                        .put("sinceEpochSeconds", seconds(caution.since())));
        return json;
    }

    private static ObjectNode write(Bookmark bookmark) {
        ObjectNode json = object().put("savedEpochSeconds", seconds(bookmark.savedAt()));
        strings(json, "routine", bookmark.routine());
        json.set("at", write(bookmark.at()));
        bookmark.onlySide().ifPresent(side -> json.put("onlySide", word(side)));
        return json;
    }

    private static ObjectNode write(Position position) {
        return object().put("step", position.step())
                .put("phase", word(position.phase()))
                .put("side", word(position.side()))
                .put("doneMillis", position.done().toMillis());
    }

    private static void strings(ObjectNode json, String field, Collection<String> values) {
        values.forEach(json.putArray(field)::add);
    }

    private static long seconds(Instant time) {
        return time.getEpochSecond();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
