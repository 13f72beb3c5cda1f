package looselegs.profile.json;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.pacing.VoiceRateEstimator;
import looselegs.profile.Bookmark;
import looselegs.profile.Caution;
import looselegs.profile.DoneMove;
import looselegs.profile.History;
import looselegs.profile.Preferences;
import looselegs.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Reads a profile from JSON. Throws {@link IllegalArgumentException} or a subtype at values that no writer wrote. */
final class ProfileReader {
    /** A generous limit: the longest phase is the work on a side, two minutes. */
    private static final long LONGEST_PHASE_MILLIS = Duration.ofMinutes(10).toMillis();

    /** A generous limit: nobody needs this much more time to get into position. */
    private static final long MOST_SETTLE_SECONDS = Duration.ofMinutes(10).toSeconds();

    private ProfileReader() {}

    static Profile read(@Nullable Object json) {
        ProfileFields fields = ProfileFields.of(json);
        fields.integer("format", ProfileWriter.FORMAT, ProfileWriter.FORMAT);
        return new Profile(
                clock(fields.object("clock")),
                Set.copyOf(fields.ids("known")),
                preferences(fields.object("preferences")),
                history(fields.object("history")),
                cautions(fields.object("cautions")),
                fields.has("bookmark") ? Optional.of(bookmark(fields.object("bookmark"))) : Optional.empty(),
                fields.time("lastUsedEpochSeconds"));
    }

    private static VoiceRateEstimator clock(ProfileFields fields) {
        return new VoiceRateEstimator(fields.decimal("stretch"), fields.decimal("doubt"));
    }

    /** A missing preference is newer than the stored profile. */
    private static Preferences preferences(ProfileFields fields) {
        return new Preferences(
                fields.has("tools") ? Set.copyOf(fields.ids("tools")) : Set.of(),
                fields.has("easier") && fields.bool("easier"),
                fields.has("quiet") && fields.bool("quiet"),
                fields.has("waiting") && fields.bool("waiting"),
                fields.has("twoMinutesASide") && fields.bool("twoMinutesASide"),
                fields.has("moreSettleSeconds")
                        ? Duration.ofSeconds(fields.integer("moreSettleSeconds", 0, MOST_SETTLE_SECONDS))
                        : Duration.ZERO);
    }

    private static History history(ProfileFields fields) {
        ProfileFields byMove = fields.object("doneEpochSeconds");
        List<DoneMove> done = new ArrayList<>();
        for (String move : byMove.names()) {
            for (Instant at : byMove.times(move)) {
                done.add(new DoneMove(move, at));
            }
        }
        return new History(done, (int) fields.integer("total", 0, Integer.MAX_VALUE));
    }

    private static Map<String, Caution> cautions(ProfileFields fields) {
        Map<String, Caution> cautions = new HashMap<>();
        for (Map.Entry<String, ProfileFields> caution : fields.objects().entrySet()) {
            cautions.put(caution.getKey(), caution(caution.getValue()));
        }
        return cautions;
    }

    private static Caution caution(ProfileFields fields) {
        return new Caution(fields.enumValue("kind", Caution.Kind.class), fields.time("sinceEpochSeconds"));
    }

    private static Bookmark bookmark(ProfileFields fields) {
        return new Bookmark(
                fields.ids("routine"),
                position(fields.object("at")),
                fields.has("onlySide") ? Optional.of(fields.enumValue("onlySide", Side.class)) : Optional.empty(),
                fields.time("savedEpochSeconds"));
    }

    private static Position position(ProfileFields fields) {
        return new Position(
                (int) fields.integer("step", 0, ProfileFields.MOST),
                fields.enumValue("phase", Phase.class),
                fields.enumValue("side", Side.class),
                Duration.ofMillis(fields.integer("doneMillis", 0, LONGEST_PHASE_MILLIS)));
    }
}
