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
 * What is kept of a listener between sessions. That there is one says that the notice was heard.
 *
 * @param voiceRateEstimator how fast the listener's speaker talks, as far as that is known
 * @param knownMoves ids of the moves that the listener has done
 * @param cautions what is to be gone easy on, by the id of the move that hurt
 * @param bookmark where the last practice stopped; empty if it came to its end
 * @param lastUsed when the listener was last here; cut to whole seconds
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

    /** Of somebody of whom nothing is known yet. */
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

    /** Knows all that it knew, too. */
    public Profile withKnown(Set<String> more) {
        Set<String> all = new HashSet<>(knownMoves);
        all.addAll(more);
        return new Profile(voiceRateEstimator, all, preferences, history, cautions, bookmark, lastUsed);
    }

    public Profile withPreferences(Preferences next) {
        return new Profile(voiceRateEstimator, knownMoves, next, history, cautions, bookmark, lastUsed);
    }

    /** One more move done, which is a known one from then on. */
    public Profile withDone(DoneMove done) {
        return new Profile(
                        voiceRateEstimator, knownMoves, preferences, history.with(done), cautions, bookmark, lastUsed)
                .withKnown(Set.of(done.move()));
    }

    /** In place of the caution that the move may have had. */
    public Profile withCaution(String move, Caution caution) {
        Map<String, Caution> next = new HashMap<>(cautions);
        next.put(move, caution);
        return new Profile(voiceRateEstimator, knownMoves, preferences, history, next, bookmark, lastUsed);
    }

    /** The same if there is no caution about the move. */
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

    /** Never goes back: the later of the two stays. */
    public Profile withUse(Instant now) {
        return now.isAfter(lastUsed)
                ? new Profile(voiceRateEstimator, knownMoves, preferences, history, cautions, bookmark, now)
                : this;
    }
}
