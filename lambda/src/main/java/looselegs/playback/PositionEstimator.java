package looselegs.playback;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.Observation;
import looselegs.pacing.Part;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.pacing.SectionTooLongException;
import looselegs.pacing.SentTimeline;
import looselegs.pacing.VoiceRate;
import looselegs.pacing.VoiceRateEstimator;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.InputTraits.Timing;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;

/** Estimates where the listener is when a request comes in, and learns from it how fast the voice is. */
public final class PositionEstimator {
    /** With more work left than this, no plausible voice has reached the closing question yet. */
    private static final Duration SURELY_WORKING = Duration.ofSeconds(3);

    /** An answer is remembered for "say that again" while no more than this was heard after it. */
    private static final Duration RECALLED = Duration.ofSeconds(20);

    private final Playback playback;
    private final Practice practice;

    /** @param playback the practice as its last answer left it */
    public PositionEstimator(Playback playback) {
        this.playback = playback;
        this.practice = playback.practice();
    }

    /** Estimates the position when somebody says something. */
    public Estimate estimate(Input input, Instant now) {
        VoiceRateEstimator learned = answersAQuestion(input) ? learnFromAnswer(now) : practice.voiceRateEstimator();
        Estimate found = locate(learned, input, now);
        Practice here = found.practice().with(learned).with(practice.options().with(learned.rate()));
        return answersTheLastQuestion(here, input)
                ? found.with(finished(here), Estimate.Reason.ANSWERS_THE_LAST_QUESTION)
                : found.with(here);
    }

    /** Estimates the position at the end of a session, whose reason tells nothing of the voice. */
    public Estimate atEnd(Instant now) {
        return locate(practice.voiceRateEstimator().rate(), now);
    }

    /** Estimates the position at the end of a session that ended by silence, which tells how long the speech took. */
    public Estimate afterSilence(Instant now) {
        VoiceRateEstimator learned = practice.sent()
                .map(sent -> new Observation.EndedBySilence(sent.speech(), sent.reprompt(), since(sent, now)))
                .map(practice.voiceRateEstimator()::learn)
                .orElse(practice.voiceRateEstimator());
        Estimate found = locate(learned.rate(), now);
        return found.with(found.practice().with(learned));
    }

    /**
     * Takes the rate that the answer has just taught; unless that would pass over work which is still to come by the rate
     * known before. A no may end the session, and must not do so in the work.
     */
    private Estimate locate(VoiceRateEstimator learned, Input input, Instant now) {
        Estimate asKnown = locate(practice.voiceRateEstimator().rate(), now);
        if (!answersAQuestion(input) || learned.equals(practice.voiceRateEstimator())) {
            return asKnown;
        }
        Duration most = timing(input) == Timing.NO ? Duration.ZERO : SURELY_WORKING;
        boolean works = asKnown.practice().state() instanceof PracticeState.Playing playing
                && playing.from().phase() == Phase.WORK
                && practice.options().workLeft(playing.from()).compareTo(most) > 0;
        return works ? asKnown.with(asKnown.practice(), Estimate.Reason.STILL_WORKING) : locate(learned.rate(), now);
    }

    private VoiceRateEstimator learnFromAnswer(Instant now) {
        return practice.sent()
                .map(sent -> new Observation.Answered(sent.speech(), sent.reprompt(), since(sent, now)))
                .map(practice.voiceRateEstimator()::learn)
                .orElse(practice.voiceRateEstimator());
    }

    private static Duration since(Practice.Sent sent, Instant now) {
        return Duration.between(sent.at(), now);
    }

    private static Timing timing(Input input) {
        return InputTraits.of(input).timing();
    }

    /** What a closing question asks for is mostly said while the platform listens; all else mostly breaks in. */
    private static boolean answersAQuestion(Input input) {
        return timing(input) != Timing.BREAKS_IN;
    }

    /**
     * A yes or a no while a move is being closed can only answer the question after it: the voice was faster than the
     * model, and the question has been heard. In the work it answers nothing, for it would cost seconds of it.
     */
    private static boolean answersTheLastQuestion(Practice practice, Input input) {
        boolean yesOrNo = timing(input) == Timing.YES || timing(input) == Timing.NO;
        return yesOrNo
                && practice.state() instanceof PracticeState.Playing playing
                && practice.options().isClosing(playing.from());
    }

    private static Practice finished(Practice practice) {
        if (!(practice.state() instanceof PracticeState.Playing playing)) {
            return practice;
        }
        int next = playing.from().step() + 1;
        return practice.with(
                next < practice.routine().size()
                        ? new PracticeState.BetweenParts(practice.options().beginningOf(next))
                        : new PracticeState.Finished(playing.from().step()));
    }

    /** @param real the rate of the listener's speaker, which may differ from the one that the timeline was made for */
    private Estimate locate(VoiceRate real, Instant now) {
        if (!(practice.state() instanceof PracticeState.Playing playing)) {
            return Estimate.of(practice, practice, now, real, Estimate.Reason.NOT_PLAYING);
        }
        Duration heard =
                Duration.between(playing.began(), now).minus(playing.lead().lengthAt(real));
        Estimate found = locate(playing, heard, real, now);
        Practice here = progress(now, playing.from(), found.practice().state());
        return found.with(heard.compareTo(RECALLED) > 0 ? here.withRecall(Optional.empty()) : here);
    }

    /** Damaged attributes may tell of what cannot have been sent; the practice then pauses where it began. */
    private Estimate locate(PracticeState.Playing playing, Duration heard, VoiceRate real, Instant now) {
        try {
            return locate(playing, playback.timeline().parts(playing.from(), playing.lead()), heard, real, now);
        } catch (SectionTooLongException full) {
            Practice paused = practice.with(new PracticeState.Paused(playing.from()));
            return Estimate.of(practice, paused, now, real, Estimate.Reason.CANNOT_BE);
        }
    }

    private Estimate locate(
            PracticeState.Playing playing, List<Part> parts, Duration sinceLead, VoiceRate real, Instant now) {
        int sent = Math.min(playing.parts(), parts.size());
        Duration heard = sinceLead;
        for (int i = 0; i < sent; i++) {
            SentTimeline part =
                    new SentTimeline(parts.get(i).timeline(), practice.options().voiceRate());
            if (i > 0 && heard.isNegative()) {
                return between(parts.get(i), now, real, Estimate.Reason.BEFORE_THE_REPROMPT);
            }
            Optional<Position> position = part.positionAt(heard, real);
            if (position.isPresent()) {
                Position from = heard.isNegative() ? playing.from() : position.get();
                Practice here = practice.with(PracticeState.Playing.from(from));
                return new Estimate(
                        practice,
                        here,
                        now,
                        real,
                        Optional.of(new Estimate.Heard(part, i + 1, heard)),
                        heard.isNegative() ? Estimate.Reason.LEAD : Estimate.Reason.HEARD);
            }
            heard = heard.minus(part.lengthAt(real));
            if (i + 1 < sent) {
                heard = heard.minus(invitationLength(parts.get(i + 1), real)).minus(Observation.LISTENING);
            }
        }
        return sent < parts.size()
                ? between(parts.get(sent), now, real, Estimate.Reason.ALL_HEARD)
                : Estimate.of(
                        practice,
                        practice.with(
                                new PracticeState.Finished(practice.routine().size() - 1)),
                        now,
                        real,
                        Estimate.Reason.ALL_HEARD);
    }

    private Estimate between(Part next, Instant now, VoiceRate real, Estimate.Reason reason) {
        Section first = beginning(next);
        Position start = new Position(first.step(), first.phase(), first.side(), first.done());
        return Estimate.of(practice, practice.with(new PracticeState.BetweenParts(start)), now, real, reason);
    }

    private Duration invitationLength(Part next, VoiceRate real) {
        Invitations invitations = new Invitations(playback.pack(), practice);
        return playback.narrator().measure(invitations.before(beginning(next))).lengthAt(real);
    }

    private static Section beginning(Part part) {
        return part.timeline().sections().getFirst();
    }

    /** Counts what was heard since the last answer: the work, the moves done, and the moves known from then on. */
    private Practice progress(Instant now, Position from, PracticeState state) {
        Practice known = withKnown(practice.with(state), from.step(), state);
        Optional<Position> to = switch (state) {
            case PracticeState.Playing playing -> Optional.of(playing.from());
            case PracticeState.BetweenParts between -> Optional.of(between.next());
            default -> Optional.empty();
        };
        return new WorkProgress(practice, now).count(known, from, to);
    }

    /** A move is known once its end was heard. */
    private Practice withKnown(Practice here, int from, PracticeState state) {
        int reached = switch (state) {
            case PracticeState.Playing playing -> playing.from().step();
            case PracticeState.BetweenParts between -> between.next().step();
            case PracticeState.Finished finished -> finished.step() + 1;
            default -> from;
        };
        if (reached <= from) {
            return here;
        }
        Set<String> known = new HashSet<>(here.known());
        known.addAll(here.routine().subList(from, reached));
        return here.with(here.profile().withKnown(known));
    }
}
