package looselegs.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.VoiceRateEstimator;

/**
 * What the skill remembers about a listener between sessions. A listener with a profile has heard the notice for newcomers.
 *
 * @param voiceRateEstimator the estimate of how fast the listener's device speaks
 * @param knownMoves ids of the moves that the listener has completed
 * @param cautions by the id of the move that hurt
 * @param bookmark where the last practice stopped; empty if it was completed
 * @param lastUsed when the listener last used the skill; truncated to seconds
 */
public record Profile(
        VoiceRateEstimator voiceRateEstimator,
        Set<String> knownMoves,
        Preferences preferences,
        History history,
        Map<String, Caution> cautions,
        Optional<Bookmark> bookmark,
        Instant lastUsed) {
    public Profile {
        knownMoves = Set.copyOf(knownMoves);
        cautions = Map.copyOf(cautions);
        lastUsed = lastUsed.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The profile of a new listener. */
    public static Profile fresh(Instant now) {
        return new Profile(
                VoiceRateEstimator.INITIAL,
                Set.of(),
                Preferences.STANDARD,
                History.NONE,
                Map.of(),
                Optional.empty(),
                now);
    }

    public Profile withVoiceRateEstimator(VoiceRateEstimator next) {
        return new Profile(next, knownMoves, preferences, history, cautions, bookmark, lastUsed);
    }

    /** Adds known moves. */
    public Profile withKnown(Set<String> more) {
        Set<String> all = new HashSet<>(knownMoves);
        all.addAll(more);
        return new Profile(voiceRateEstimator, all, preferences, history, cautions, bookmark, lastUsed);
    }

    public Profile withPreferences(Preferences next) {
        return new Profile(voiceRateEstimator, knownMoves, next, history, cautions, bookmark, lastUsed);
    }

    /** Adds a completed move to the history and to the known moves. */
    public Profile withDone(DoneMove done) {
        return new Profile(
                        voiceRateEstimator, knownMoves, preferences, history.with(done), cautions, bookmark, lastUsed)
                .withKnown(Set.of(done.move()));
    }

    /** Sets the caution about a move. */
    public Profile withCaution(String move, Caution caution) {
        Map<String, Caution> next = new HashMap<>(cautions);
        next.put(move, caution);
        return new Profile(voiceRateEstimator, knownMoves, preferences, history, next, bookmark, lastUsed);
    }

    /** Removes the caution about a move, if there is one. */
    public Profile withoutCaution(String move) {
        Map<String, Caution> next = new HashMap<>(cautions);
        next.remove(move);
        return new Profile(voiceRateEstimator, knownMoves, preferences, history, next, bookmark, lastUsed);
    }

    public Profile withBookmark(Bookmark next) {
        return new Profile(voiceRateEstimator, knownMoves, preferences, history, cautions, Optional.of(next), lastUsed);
    }

    public Profile withoutBookmark() {
        return new Profile(voiceRateEstimator, knownMoves, preferences, history, cautions, Optional.empty(), lastUsed);
    }

    /** Sets the time of the last use, unless it is earlier than the present one. */
    public Profile withUse(Instant now) {
        return now.isAfter(lastUsed)
                ? new Profile(voiceRateEstimator, knownMoves, preferences, history, cautions, bookmark, now)
                : this;
    }
}
