package looselegs.profile;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Merges two profiles that were changed independently from the same base. Takes the changes of both; the method of each
 * field states the rule for conflicting changes.
 */
public final class ProfileMerge {
    private final Profile base;
    private final Profile mine;
    private final Profile theirs;

    private ProfileMerge(Profile base, Profile mine, Profile theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /**
     * Merges two profiles.
     *
     * @param base the profile that both were changed from
     * @param mine the profile to save
     * @param theirs the profile that another session has saved
     */
    public static Profile of(Profile base, Profile mine, Profile theirs) {
        return new ProfileMerge(base, mine, theirs).all();
    }

    private Profile all() {
        return new Profile(
                changed(Profile::voiceRateEstimator),
                known(),
                preferences(),
                history(),
                cautions(),
                bookmark(),
                later(mine.lastUsed(), theirs.lastUsed()));
    }

    /** Takes mine if I have changed it, whatever they did; else theirs. */
    private <T> T changed(Function<Profile, T> field) {
        T my = field.apply(mine);
        return my.equals(field.apply(base)) ? field.apply(theirs) : my;
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>(mine.knownMoves());
        known.removeAll(base.knownMoves());
        known.addAll(theirs.knownMoves());
        return known;
    }

    private Preferences preferences() {
        return new Preferences(
                preferred(Preferences::tools),
                preferred(Preferences::easier),
                preferred(Preferences::quiet),
                preferred(Preferences::waiting),
                preferred(Preferences::twoMinutesASide),
                preferred(Preferences::moreSettle));
    }

    private <T> T preferred(Function<Preferences, T> field) {
        return changed(profile -> field.apply(profile.preferences()));
    }

    /** Counts a move in both histories once: both sessions may have seen the same request. */
    private History history() {
        List<DoneMove> mineOnly = mine.history().latest().stream()
                .filter(done -> !base.history().latest().contains(done))
                .toList();
        List<DoneMove> latest = Stream.concat(theirs.history().latest().stream(), mineOnly.stream())
                .distinct()
                .toList();
        long both =
                mineOnly.stream().filter(theirs.history().latest()::contains).count();
        long more = (long) mine.history().total() - base.history().total() - both;
        int least = Math.min(latest.size(), History.MOST);
        return new History(latest, Math.clamp(theirs.history().total() + Math.max(0, more), least, Integer.MAX_VALUE));
    }

    private Map<String, Caution> cautions() {
        Set<String> moves = new HashSet<>(mine.cautions().keySet());
        moves.addAll(theirs.cautions().keySet());
        Map<String, Caution> cautions = new HashMap<>();
        for (String move : moves) {
            caution(move).ifPresent(caution -> cautions.put(move, caution));
        }
        return cautions;
    }

    /** The later of two changes wins, or the stricter if both are of the same second. A new caution wins over a removal. */
    private Optional<Caution> caution(String move) {
        Optional<Caution> was = Optional.ofNullable(base.cautions().get(move));
        Optional<Caution> my = Optional.ofNullable(mine.cautions().get(move));
        Optional<Caution> their = Optional.ofNullable(theirs.cautions().get(move));
        if (my.equals(was)) {
            return their;
        }
        if (their.equals(was)) {
            return my;
        }
        return my.isPresent() && their.isPresent() ? Optional.of(later(my.get(), their.get())) : my.or(() -> their);
    }

    private static Caution later(Caution one, Caution other) {
        int order = one.since().compareTo(other.since());
        boolean first = order == 0 ? one.kind().compareTo(other.kind()) > 0 : order > 0;
        return first ? one : other;
    }

    /** The later of two changes wins. A removal dates from its profile's last use and loses against a bookmark of that second. */
    private Optional<Bookmark> bookmark() {
        if (mine.bookmark().equals(base.bookmark()) || theirs.bookmark().equals(base.bookmark())) {
            return changed(Profile::bookmark);
        }
        int order = changedAt(mine).compareTo(changedAt(theirs));
        boolean my = order == 0 ? mine.bookmark().isPresent() : order > 0;
        return my ? mine.bookmark() : theirs.bookmark();
    }

    private static Instant changedAt(Profile profile) {
        return profile.bookmark().map(Bookmark::savedAt).orElse(profile.lastUsed());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
