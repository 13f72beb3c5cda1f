package looselegs.coaching;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.Heard;
import looselegs.pacing.Position;
import looselegs.pacing.VoiceClock;

/**
 * One listener going through one routine. Immutable.
 *
 * @param routine ids of moves in the order in which they are done; a move asked for alone is a routine of one
 * @param known ids of moves that the listener has done before, and needs no long set-up for
 * @param cautions what became of moves, by their ids, after something was reported of them
 * @param clock how fast the listener's speaker talks, as far as that is known
 * @param sent what was sent last; empty before the first answer
 * @param recall the last question, for "say that again" and "tell me more"
 */
public record Practice(
        Options options,
        List<String> routine,
        Standing standing,
        Set<String> known,
        Map<String, Caution> cautions,
        VoiceClock clock,
        Optional<Sent> sent,
        Optional<Ask.Recalled> recall) {
    public Practice {
        cautions = Map.copyOf(cautions);
        routine = List.copyOf(routine);
        known = Set.copyOf(known);
    }

    /** A practice in which nothing has been said. */
    public static Practice fresh(int seed) {
        return new Practice(
                Options.standard(seed),
                List.of(),
                new Standing.Fresh(),
                Set.of(),
                Map.of(),
                VoiceClock.UNHEARD,
                Optional.empty(),
                Optional.empty());
    }

    /** A practice of somebody who comes back. */
    public static Practice returning(int seed, VoiceClock clock, Set<String> known) {
        VoiceClock now = clock.inNewSession();
        Practice fresh = fresh(seed).withKnown(known).with(now);
        return fresh.with(fresh.options().with(now.rate()));
    }

    Practice with(Standing next) {
        return new Practice(options, routine, next, known, cautions, clock, sent, recall);
    }

    Practice with(Options next) {
        return new Practice(next, routine, standing, known, cautions, clock, sent, recall);
    }

    Practice withRecall(Optional<Ask.Recalled> next) {
        return new Practice(options, routine, standing, known, cautions, clock, sent, next);
    }

    Practice withRoutine(List<String> moves, Standing next) {
        return new Practice(options, moves, next, known, cautions, clock, sent, recall);
    }

    Practice withKnown(Set<String> moves) {
        return new Practice(options, routine, standing, moves, cautions, clock, sent, recall);
    }

    Practice withCaution(String move, Caution caution) {
        Map<String, Caution> all = new HashMap<>(cautions);
        all.merge(move, caution, (before, now) -> before.compareTo(now) > 0 ? before : now);
        return new Practice(options, routine, standing, known, all, clock, sent, recall);
    }

    Practice withoutCaution(String move) {
        Map<String, Caution> all = new HashMap<>(cautions);
        all.remove(move);
        return new Practice(options, routine, standing, known, all, clock, sent, recall);
    }

    Practice with(VoiceClock next) {
        return new Practice(options, routine, standing, known, cautions, next, sent, recall);
    }

    Practice with(Sent next) {
        return new Practice(options, routine, standing, known, cautions, clock, Optional.of(next), recall);
    }

    /** With moves on offer; what was under way keeps its place. */
    Practice offering(List<String> moves, boolean together) {
        return with(new Standing.Offered(moves, together, currentPosition()));
    }

    /** The position to go back to, where a move is under way. */
    Optional<Position> currentPosition() {
        return switch (standing) {
            case Standing.Playing playing -> Optional.of(playing.from());
            case Standing.Waiting waiting -> Optional.of(waiting.next());
            case Standing.Paused paused -> Optional.of(paused.at());
            case Standing.Offered offered -> offered.back();
            case Standing.Fresh fresh -> Optional.empty();
            case Standing.Prepared prepared -> Optional.empty();
            case Standing.Finished finished -> Optional.empty();
        };
    }

    /** Whether a move is done in its easier version: all are, or this one after a report. */
    boolean isEasier(String move) {
        return options.version() == Version.EASIER || cautions.containsKey(move);
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
            case Standing.Finished finished -> Optional.of(finished.step());
        };
    }

    /** The move that the practice is about, if it is about one. */
    Optional<String> currentMove() {
        if (standing instanceof Standing.Offered offered && offered.moves().size() == 1) {
            return Optional.of(offered.moves().getFirst());
        }
        return currentStep().map(routine::get);
    }

    /**
     * A reply on its way.
     *
     * @param at the timestamp of the request that it answers
     */
    public record Sent(Instant at, Heard speech, Heard reprompt) {}
}
