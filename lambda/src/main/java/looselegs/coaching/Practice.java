package looselegs.coaching;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.Heard;
import looselegs.pacing.Position;
import looselegs.pacing.VoiceClock;
import looselegs.profile.Caution;
import looselegs.profile.Profile;

/**
 * One listener going through one routine. Immutable.
 *
 * @param routine ids of moves in the order in which they are done; a move asked for alone is a routine of one
 * @param profile what is kept of the listener, as it stands by now
 * @param worked how much work of each move of the routine was heard, both sides together, by the move's id
 * @param pending what the listener was asked to say yes or no to, besides what the standing asks
 * @param zone the listener's time zone, as far as it is known
 * @param earlierThisWeek on how many days of this week before today a move was done; empty if that is not known
 * @param sent what was sent last; empty before the first answer
 * @param recall the last question, for "say that again" and "tell me more"
 */
public record Practice(
        Options options,
        List<String> routine,
        Standing standing,
        Profile profile,
        Map<String, Duration> worked,
        Optional<Pending> pending,
        ZoneId zone,
        Optional<Integer> earlierThisWeek,
        Optional<Sent> sent,
        Optional<Ask.Recalled> recall) {
    public Practice {
        routine = List.copyOf(routine);
        worked = Map.copyOf(worked);
    }

    /** A practice in which nothing has been said, of somebody of whom nothing is known. */
    public static Practice fresh(int seed) {
        return of(Profile.fresh(Instant.EPOCH), Options.standard(seed));
    }

    /** A practice of somebody who comes back, as they like it. */
    public static Practice returning(int seed, Profile profile) {
        VoiceClock now = profile.clock().inNewSession();
        Options liked = Options.standard(seed).with(profile.preferences()).with(now.rate());
        return of(profile.withClock(now), liked);
    }

    private static Practice of(Profile profile, Options options) {
        return new Practice(
                options,
                List.of(),
                new Standing.Fresh(),
                profile,
                Map.of(),
                Optional.empty(),
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Ids of moves that the listener has done before, and needs no long set-up for. */
    Set<String> known() {
        return profile.knownMoves();
    }

    /** How fast the listener's speaker talks, as far as that is known. */
    VoiceClock clock() {
        return profile.clock();
    }

    Practice with(Standing next) {
        return new Practice(options, routine, next, profile, worked, pending, zone, earlierThisWeek, sent, recall);
    }

    Practice with(Options next) {
        return new Practice(next, routine, standing, profile, worked, pending, zone, earlierThisWeek, sent, recall);
    }

    public Practice with(Profile next) {
        return new Practice(options, routine, standing, next, worked, pending, zone, earlierThisWeek, sent, recall);
    }

    /**
     * In the listener's time zone, by which days and weeks are told.
     *
     * @param now decides which week it is
     */
    public Practice in(ZoneId listeners, Instant now) {
        Practice there = with(listeners);
        return earlierThisWeek.isEmpty()
                ? there
                : there.withEarlierThisWeek(
                        Week.of(profile.history(), now, listeners).earlier());
    }

    Practice withEarlierThisWeek(int days) {
        return new Practice(
                options, routine, standing, profile, worked, pending, zone, Optional.of(days), sent, recall);
    }

    Practice with(ZoneId next) {
        return new Practice(options, routine, standing, profile, worked, pending, next, earlierThisWeek, sent, recall);
    }

    Practice with(Pending asked) {
        return new Practice(
                options, routine, standing, profile, worked, Optional.of(asked), zone, earlierThisWeek, sent, recall);
    }

    Practice withoutPending() {
        return new Practice(
                options, routine, standing, profile, worked, Optional.empty(), zone, earlierThisWeek, sent, recall);
    }

    Practice withWorked(Map<String, Duration> next) {
        return new Practice(options, routine, standing, profile, next, pending, zone, earlierThisWeek, sent, recall);
    }

    Practice withRecall(Optional<Ask.Recalled> next) {
        return new Practice(options, routine, standing, profile, worked, pending, zone, earlierThisWeek, sent, next);
    }

    /** Another choice of moves; what was heard of those that stay is kept. */
    Practice withRoutine(List<String> moves, Standing next) {
        Map<String, Duration> kept = new HashMap<>(worked);
        kept.keySet().retainAll(moves);
        return new Practice(options, moves, next, profile, kept, pending, zone, earlierThisWeek, sent, recall);
    }

    Practice with(VoiceClock next) {
        return with(profile.withClock(next));
    }

    Practice with(Sent next) {
        return new Practice(
                options, routine, standing, profile, worked, pending, zone, earlierThisWeek, Optional.of(next), recall);
    }

    /** A milder caution never takes the place of a stricter one. */
    Practice withCaution(String move, Caution caution) {
        boolean stricter = Optional.ofNullable(profile.cautions().get(move))
                .filter(before -> before.kind().compareTo(caution.kind()) > 0)
                .isPresent();
        return stricter ? this : with(profile.withCaution(move, caution));
    }

    boolean has(Caution.Kind kind, String move) {
        return Optional.ofNullable(profile.cautions().get(move))
                .filter(caution -> caution.kind() == kind)
                .isPresent();
    }

    /** With moves on offer; what was under way keeps its place. */
    Practice offering(List<String> moves, boolean together) {
        return with(new Standing.Offered(moves, together, currentPosition()));
    }

    /** The position to go back to, where a move is under way. */
    public Optional<Position> currentPosition() {
        return switch (standing) {
            case Standing.Playing playing -> Optional.of(playing.from());
            case Standing.Waiting waiting -> Optional.of(waiting.next());
            case Standing.Paused paused -> Optional.of(paused.at());
            case Standing.Offered offered -> offered.back();
            case Standing.Left left -> Optional.empty();
            case Standing.Fresh fresh -> Optional.empty();
            case Standing.Prepared prepared -> Optional.empty();
            case Standing.Finished finished -> Optional.empty();
        };
    }

    /** Whether a move is done in its easier version: all are, or this one after a report. */
    boolean isEasier(String move) {
        return options.version() == Version.EASIER || profile.cautions().containsKey(move);
    }

    /** Whether this is a routine of several moves rather than one move asked for alone. */
    boolean isRoutine() {
        return routine.size() > 1;
    }

    /** Whether a move has begun and is not over. */
    boolean isUnderWay() {
        return standing instanceof Standing.Playing
                || standing instanceof Standing.Paused
                || standing instanceof Standing.Waiting;
    }

    /** The step of the routine that the practice is at, from zero, if it is at one. */
    Optional<Integer> currentStep() {
        return switch (standing) {
            case Standing.Fresh fresh -> Optional.empty();
            case Standing.Offered offered -> offered.back().map(Position::step);
            case Standing.Prepared prepared -> Optional.of(prepared.step());
            case Standing.Playing playing -> Optional.of(playing.from().step());
            case Standing.Waiting waiting -> Optional.of(waiting.next().step());
            case Standing.Paused paused -> Optional.of(paused.at().step());
            case Standing.Left left -> Optional.of(left.at().step());
            case Standing.Finished finished -> Optional.of(finished.step());
        };
    }

    /** The move that the practice is about, if it is about one. */
    public Optional<String> currentMove() {
        if (standing instanceof Standing.Offered offered && offered.moves().size() == 1) {
            return Optional.of(offered.moves().getFirst());
        }
        Optional<Integer> step = currentStep();
        return step.isEmpty() ? Optional.empty() : Optional.of(routine.get(step.get()));
    }

    /**
     * A reply on its way.
     *
     * @param at the timestamp of the request that it answers
     */
    public record Sent(Instant at, Heard speech, Heard reprompt) {}
}
