package looselegs.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.Position;
import looselegs.pacing.SpokenLength;
import looselegs.pacing.VoiceRateEstimator;
import looselegs.profile.Caution;
import looselegs.profile.Profile;

/**
 * One listener going through one routine. Immutable.
 *
 * @param routine ids of moves in the order in which they are done; a move asked for alone is a routine of one
 * @param profile what is stored about the listener, up to date
 * @param worked how much work of each move of the routine was heard, both sides together, by the move's id
 * @param openQuestion what the listener was asked, besides what the state itself asks
 * @param zone the listener's time zone; UTC until it is known
 * @param earlierThisWeek on how many days of this week before today a move was done; empty if that is not known
 * @param sent what was sent last; empty before the first answer
 * @param recall the last question, for "say that again" and "tell me more"
 */
public record Practice(
        PracticeOptions options,
        List<String> routine,
        PracticeState state,
        Profile profile,
        Map<String, Duration> worked,
        Optional<OpenQuestion> openQuestion,
        ZoneId zone,
        Optional<Integer> earlierThisWeek,
        Optional<Sent> sent,
        Optional<Query.Repeatable> recall) {
    public Practice {
        routine = List.copyOf(routine);
        worked = Map.copyOf(worked);
    }

    /** Starts a practice for a listener about whom nothing is known. */
    public static Practice fresh(int seed) {
        return of(Profile.fresh(Instant.EPOCH), PracticeOptions.standard(seed));
    }

    /** Starts a practice with the settings of a returning listener. */
    public static Practice returning(int seed, Profile profile) {
        VoiceRateEstimator now = profile.voiceRateEstimator().inNewSession();
        PracticeOptions liked =
                PracticeOptions.standard(seed).with(profile.preferences()).with(now.rate());
        return of(profile.withVoiceRateEstimator(now), liked);
    }

    private static Practice of(Profile profile, PracticeOptions options) {
        return new Practice(
                options,
                List.of(),
                new PracticeState.Idle(),
                profile,
                Map.of(),
                Optional.empty(),
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Ids of moves that the listener has done before, and needs no long set-up for. */
    public Set<String> known() {
        return profile.knownMoves();
    }

    public boolean isKnown(String move) {
        return profile.knownMoves().contains(move);
    }

    /** The current estimate of how fast the listener's speaker talks. */
    public VoiceRateEstimator voiceRateEstimator() {
        return profile.voiceRateEstimator();
    }

    public Practice with(PracticeState next) {
        return new Practice(options, routine, next, profile, worked, openQuestion, zone, earlierThisWeek, sent, recall);
    }

    public Practice with(PracticeOptions next) {
        return Objects.equals(next, options)
                ? this
                : new Practice(
                        next, routine, state, profile, worked, openQuestion, zone, earlierThisWeek, sent, recall);
    }

    /** Mostly it is the very same, and then nothing is copied. */
    @SuppressWarnings("ReferenceEquality")
    public Practice with(Profile next) {
        return next == profile
                ? this
                : new Practice(
                        options, routine, state, next, worked, openQuestion, zone, earlierThisWeek, sent, recall);
    }

    /**
     * Moves to the listener's time zone, which decides what days and weeks are.
     *
     * @param now decides which week it is
     */
    public Practice in(ZoneId listeners, Instant now) {
        Practice there = with(listeners);
        return earlierThisWeek.isEmpty()
                ? there
                : there.withEarlierThisWeek(
                        TrainingWeek.of(profile.history(), now, listeners).earlier());
    }

    public Practice withEarlierThisWeek(int days) {
        return new Practice(
                options, routine, state, profile, worked, openQuestion, zone, Optional.of(days), sent, recall);
    }

    public Practice with(ZoneId next) {
        return new Practice(
                options, routine, state, profile, worked, openQuestion, next, earlierThisWeek, sent, recall);
    }

    public Practice with(OpenQuestion asked) {
        return new Practice(
                options, routine, state, profile, worked, Optional.of(asked), zone, earlierThisWeek, sent, recall);
    }

    public Practice withoutOpenQuestion() {
        return openQuestion.isEmpty()
                ? this
                : new Practice(
                        options,
                        routine,
                        state,
                        profile,
                        worked,
                        Optional.empty(),
                        zone,
                        earlierThisWeek,
                        sent,
                        recall);
    }

    /** Mostly it is the very same, and then nothing is copied. */
    @SuppressWarnings("ReferenceEquality")
    public Practice withWorked(Map<String, Duration> next) {
        return next == worked
                ? this
                : new Practice(
                        options, routine, state, profile, next, openQuestion, zone, earlierThisWeek, sent, recall);
    }

    public Practice withRecall(Optional<Query.Repeatable> next) {
        return Objects.equals(next, recall)
                ? this
                : new Practice(
                        options, routine, state, profile, worked, openQuestion, zone, earlierThisWeek, sent, next);
    }

    /** Changes the routine; keeps the work heard of the moves that stay. */
    public Practice withRoutine(List<String> moves, PracticeState next) {
        Map<String, Duration> workedOfThese = new HashMap<>(worked);
        workedOfThese.keySet().retainAll(moves);
        return new Practice(
                options, moves, next, profile, workedOfThese, openQuestion, zone, earlierThisWeek, sent, recall);
    }

    public Practice with(VoiceRateEstimator next) {
        return Objects.equals(next, profile.voiceRateEstimator()) ? this : with(profile.withVoiceRateEstimator(next));
    }

    public Practice with(Sent next) {
        return new Practice(
                options,
                routine,
                state,
                profile,
                worked,
                openQuestion,
                zone,
                earlierThisWeek,
                Optional.of(next),
                recall);
    }

    /** Adds a caution, unless the move has a stricter one. */
    public Practice withCaution(String move, Caution caution) {
        boolean stricter = Optional.ofNullable(profile.cautions().get(move))
                .filter(before -> before.kind().compareTo(caution.kind()) > 0)
                .isPresent();
        return stricter ? this : with(profile.withCaution(move, caution));
    }

    public boolean has(Caution.Kind kind, String move) {
        return Optional.ofNullable(profile.cautions().get(move))
                .filter(caution -> caution.kind() == kind)
                .isPresent();
    }

    /** Offers moves; a practice that is under way keeps its place. */
    public Practice offering(List<String> moves, boolean together) {
        return with(new PracticeState.Offered(moves, together, currentPosition()));
    }

    /** The position to go back to; empty unless a move is under way. */
    public Optional<Position> currentPosition() {
        return switch (state) {
            case PracticeState.Playing playing -> Optional.of(playing.from());
            case PracticeState.BetweenParts between -> Optional.of(between.next());
            case PracticeState.Paused paused -> Optional.of(paused.at());
            case PracticeState.Offered offered -> offered.back();
            case PracticeState.Resumable resumable -> Optional.empty();
            case PracticeState.Idle idle -> Optional.empty();
            case PracticeState.Ready ready -> Optional.empty();
            case PracticeState.Finished finished -> Optional.empty();
        };
    }

    /** Whether a move is done in its easier version: either all are, or this one after a report. */
    public boolean isEasier(String move) {
        return options.version() == Version.EASIER || profile.cautions().containsKey(move);
    }

    /** Whether this is a routine of several moves rather than one move asked for alone. */
    public boolean isRoutine() {
        return routine.size() > 1;
    }

    /** Whether a move has begun and is not over. */
    public boolean isUnderWay() {
        return state instanceof PracticeState.Playing
                || state instanceof PracticeState.Paused
                || state instanceof PracticeState.BetweenParts;
    }

    /** The step of the routine that the practice is at, from zero, if it is at one. */
    public Optional<Integer> currentStep() {
        return switch (state) {
            case PracticeState.Idle idle -> Optional.empty();
            case PracticeState.Offered offered -> offered.back().map(Position::step);
            case PracticeState.Ready ready -> Optional.of(ready.step());
            case PracticeState.Playing playing -> Optional.of(playing.from().step());
            case PracticeState.BetweenParts between ->
                Optional.of(between.next().step());
            case PracticeState.Paused paused -> Optional.of(paused.at().step());
            case PracticeState.Resumable resumable -> Optional.of(resumable.at().step());
            case PracticeState.Finished finished -> Optional.of(finished.step());
        };
    }

    /** The id of the move that the practice is about, if it is about one. */
    public Optional<String> currentMove() {
        if (state instanceof PracticeState.Offered offered && offered.moves().size() == 1) {
            return Optional.of(offered.moves().getFirst());
        }
        Optional<Integer> step = currentStep();
        return step.isEmpty() ? Optional.empty() : Optional.of(routine.get(step.get()));
    }

    /**
     * A response that was sent.
     *
     * @param at the timestamp of the request that it answers
     */
    public record Sent(Instant at, SpokenLength speech, SpokenLength reprompt) {}
}
