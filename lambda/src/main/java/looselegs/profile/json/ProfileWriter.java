package looselegs.profile.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import looselegs.pacing.VoiceRateEstimator;
import looselegs.profile.Bookmark;
import looselegs.profile.Caution;
import looselegs.profile.DoneMove;
import looselegs.profile.History;
import looselegs.profile.Preferences;
import looselegs.profile.Profile;

/** Writes a profile as JSON for {@link ProfileReader}. Times are seconds since 1970, which take half the space of text. */
final class ProfileWriter {
    /** Incremented whenever an older reader would misread the format. */
    static final int FORMAT = 1;

    private ProfileWriter() {}

    static Map<String, Object> write(Profile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("lastUsedEpochSeconds", seconds(profile.lastUsed()));
        json.put("clock", write(profile.voiceRateEstimator()));
        json.put("known", sorted(profile.knownMoves()));
        json.put("preferences", write(profile.preferences()));
        json.put("history", write(profile.history()));
        json.put("cautions", write(profile.cautions()));
        if (profile.bookmark().isPresent()) {
            json.put("bookmark", write(profile.bookmark().get()));
        }
        return json;
    }

    private static Map<String, Object> write(VoiceRateEstimator clock) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stretch", clock.scale());
        json.put("doubt", clock.standardDeviation());
        return json;
    }

    private static Map<String, Object> write(Preferences preferences) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tools", sorted(preferences.tools()));
        json.put("easier", preferences.easier());
        json.put("quiet", preferences.quiet());
        json.put("waiting", preferences.waiting());
        json.put("twoMinutesASide", preferences.twoMinutesASide());
        json.put("moreSettleSeconds", preferences.moreSettle().toSeconds());
        return json;
    }

    /** Groups the history by move, so that each id is written once. */
    private static Map<String, Object> write(History history) {
        Map<String, List<Object>> byMove = new LinkedHashMap<>();
        for (DoneMove done : history.latest()) {
            byMove.computeIfAbsent(done.move(), move -> new ArrayList<>()).add(seconds(done.at()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", history.total());
        json.put("doneEpochSeconds", byMove);
        return json;
    }

    private static Map<String, Object> write(Map<String, Caution> cautions) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Map.Entry<String, Caution> entry : new TreeMap<>(cautions).entrySet()) {
            Map<String, Object> caution = new LinkedHashMap<>();
            caution.put("kind", lowerCase(entry.getValue().kind()));
            caution.put("sinceEpochSeconds", seconds(entry.getValue().since()));
            json.put(entry.getKey(), caution);
        }
        return json;
    }

    private static Map<String, Object> write(Bookmark bookmark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("savedEpochSeconds", seconds(bookmark.savedAt()));
        json.put("routine", bookmark.routine());
        json.put("at", PositionJson.write(bookmark.at()));
        if (bookmark.onlySide().isPresent()) {
            json.put("onlySide", lowerCase(bookmark.onlySide().get()));
        }
        return json;
    }

    private static List<String> sorted(Set<String> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }

    private static long seconds(Instant time) {
        return time.getEpochSecond();
    }

    static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
