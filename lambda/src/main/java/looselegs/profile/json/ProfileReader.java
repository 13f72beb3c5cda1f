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

/** Reads a profile from JSON, and refuses what no writer wrote: {@link IllegalArgumentException} or a subtype. */
final class ProfileReader {
    /** No phase takes longer: the longest one is the work of a side, two minutes. */
    private static final long LONGEST_PHASE_MILLIS = Duration.ofMinutes(10).toMillis();

    /** Nobody needs as much more time to get in place. */
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
        return new VoiceRateEstimator(fields.number("stretch"), fields.number("doubt"));
    }

    /** One that is not there is younger than the text. */
    private static Preferences preferences(ProfileFields fields) {
        return new Preferences(
                fields.has("tools") ? Set.copyOf(fields.ids("tools")) : Set.of(),
                fields.has("easier") && fields.truth("easier"),
                fields.has("quiet") && fields.truth("quiet"),
                fields.has("waiting") && fields.truth("waiting"),
                fields.has("twoMinutesASide") && fields.truth("twoMinutesASide"),
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
        return new Caution(fields.word("kind", Caution.Kind.class), fields.time("sinceEpochSeconds"));
    }

    private static Bookmark bookmark(ProfileFields fields) {
        return new Bookmark(
                fields.ids("routine"),
                position(fields.object("at")),
                fields.has("onlySide") ? Optional.of(fields.word("onlySide", Side.class)) : Optional.empty(),
                fields.time("savedEpochSeconds"));
    }

    private static Position position(ProfileFields fields) {
        return new Position(
                (int) fields.integer("step", 0, ProfileFields.MOST),
                fields.word("phase", Phase.class),
                fields.word("side", Side.class),
                Duration.ofMillis(fields.integer("doneMillis", 0, LONGEST_PHASE_MILLIS)));
    }
}
