package looselegs.dialog;

import java.time.Duration;
import java.time.Instant;
import looselegs.language.LanguagePack;
import looselegs.pacing.Observation;
import looselegs.pacing.Phase;
import looselegs.pacing.VoiceRateEstimator;
import looselegs.playback.PartComposer;
import looselegs.playback.RoutineTimeline;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.InputTraits.Timing;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;

/** Finds where a listener is who says something, and learns from it how fast the voice is. */
final class PositionEstimator {
    /** With more of the work left, hardly a voice is so much faster than the model that it has asked its question. */
    private static final Duration SURELY_WORKING = Duration.ofSeconds(3);

    private final LanguagePack pack;

    PositionEstimator(LanguagePack pack) {
        this.pack = pack;
    }

    /** The practice as it stands when this is asked. */
    Practice at(Practice practice, Input input, Instant now) {
        VoiceRateEstimator clock = clock(practice, input, now);
        Practice at = at(practice, clock, input, now);
        Practice here = at.with(clock).with(at.options().with(clock.rate()));
        return answersTheLastQuestion(here, input) ? finished(here) : here;
    }

    /** What is known of the voice when this is asked. */
    VoiceRateEstimator clock(Practice practice, Input input, Instant now) {
        return answersAQuestion(input) ? learnFromAnswer(practice, now) : practice.voiceRateEstimator();
    }

    /** The practice after a session that ended by silence, which tells how long the speech took. */
    Practice afterSilence(Practice practice, Instant now) {
        VoiceRateEstimator clock = practice.sent()
                .map(sent -> new Observation.EndedBySilence(sent.speech(), sent.reprompt(), since(sent, now)))
                .map(practice.voiceRateEstimator()::learn)
                .orElse(practice.voiceRateEstimator());
        return new PartComposer(pack, practice).at(now, clock.rate()).with(clock);
    }

    /**
     * Where the listener is by what this answer has just taught; unless that would pass over work which by all that was
     * known before is still to come. A no may end the session, and must not do so in the work.
     */
    private Practice at(Practice practice, VoiceRateEstimator learned, Input input, Instant now) {
        PartComposer player = new PartComposer(pack, practice);
        Practice asKnown = player.at(now, practice.voiceRateEstimator().rate());
        if (!answersAQuestion(input) || learned.equals(practice.voiceRateEstimator())) {
            return asKnown;
        }
        Duration most = timing(input) == Timing.NO ? Duration.ZERO : SURELY_WORKING;
        boolean works = asKnown.state() instanceof PracticeState.Playing playing
                && playing.from().phase() == Phase.WORK
                && new RoutineTimeline(pack, asKnown).left(playing.from()).compareTo(most) > 0;
        return works ? asKnown : player.at(now, learned.rate());
    }

    private static VoiceRateEstimator learnFromAnswer(Practice practice, Instant now) {
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
    private boolean answersTheLastQuestion(Practice practice, Input input) {
        boolean yesOrNo = timing(input) == Timing.YES || timing(input) == Timing.NO;
        return yesOrNo
                && practice.state() instanceof PracticeState.Playing playing
                && new RoutineTimeline(pack, practice).isClosing(playing.from());
    }

    private Practice finished(Practice practice) {
        if (!(practice.state() instanceof PracticeState.Playing playing)) {
            return practice;
        }
        int next = playing.from().step() + 1;
        return practice.with(
                next < practice.routine().size()
                        ? new PracticeState.BetweenParts(new RoutineTimeline(pack, practice).beginningOf(next))
                        : new PracticeState.Finished(playing.from().step()));
    }
}
