package looselegs.coaching;

import java.time.Duration;
import java.time.Instant;
import looselegs.pacing.Observation;
import looselegs.pacing.Phase;
import looselegs.pacing.VoiceClock;

/** Finds where a listener is who says something, and learns from it how fast the voice is. */
final class Locating {
    /** With more of the work left, hardly a voice is so much faster than the model that it has asked its question. */
    private static final Duration SURELY_WORKING = Duration.ofSeconds(3);

    private final Library library;

    Locating(Library library) {
        this.library = library;
    }

    /** The practice as it stands when this is asked. */
    Practice at(Practice practice, Ask ask, Instant now) {
        VoiceClock clock = clock(practice, ask, now);
        Practice at = at(practice, clock, ask, now);
        Practice here = at.with(clock).with(at.options().with(clock.rate()));
        return answersTheLastQuestion(here, ask) ? finished(here) : here;
    }

    /** What is known of the voice when this is asked. */
    VoiceClock clock(Practice practice, Ask ask, Instant now) {
        return answersAQuestion(ask) ? learnFromAnswer(practice, now) : practice.clock();
    }

    /** The practice after a session that ended by silence, which tells how long the speech took. */
    Practice afterSilence(Practice practice, Instant now) {
        VoiceClock clock = practice.sent()
                .map(sent -> new Observation.EndedBySilence(sent.speech(), sent.reprompt(), since(sent, now)))
                .map(practice.clock()::learn)
                .orElse(practice.clock());
        return new Player(library, practice).at(now, clock.rate()).with(clock);
    }

    /**
     * Where the listener is by what this answer has just taught; unless that would pass over work which by all that was
     * known before is still to come. A no may end the session, and must not do so in the work.
     */
    private Practice at(Practice practice, VoiceClock learned, Ask ask, Instant now) {
        Player player = new Player(library, practice);
        Practice asKnown = player.at(now, practice.clock().rate());
        if (!answersAQuestion(ask) || learned.equals(practice.clock())) {
            return asKnown;
        }
        Duration most = ask instanceof Ask.No ? Duration.ZERO : SURELY_WORKING;
        boolean works = asKnown.standing() instanceof Standing.Playing playing
                && playing.from().phase() == Phase.WORK
                && new Track(library, asKnown).left(playing.from()).compareTo(most) > 0;
        return works ? asKnown : player.at(now, learned.rate());
    }

    private static VoiceClock learnFromAnswer(Practice practice, Instant now) {
        return practice.sent()
                .map(sent -> new Observation.Answered(sent.speech(), sent.reprompt(), since(sent, now)))
                .map(practice.clock()::learn)
                .orElse(practice.clock());
    }

    private static Duration since(Practice.Sent sent, Instant now) {
        return Duration.between(sent.at(), now);
    }

    /** What a closing question asks for is mostly said while the platform listens; all else mostly breaks in. */
    private static boolean answersAQuestion(Ask ask) {
        return ask instanceof Ask.Yes
                || ask instanceof Ask.No
                || ask instanceof Ask.Ready
                || ask instanceof Ask.Next
                || ask instanceof Ask.Resume
                || ask instanceof Ask.Guide
                || ask instanceof Ask.Start;
    }

    /**
     * A yes or a no while a move is being closed can only answer the question after it: the voice was faster than the
     * model, and the question has been heard. In the work it answers nothing, for it would cost seconds of it.
     */
    private boolean answersTheLastQuestion(Practice practice, Ask ask) {
        boolean yesOrNo = ask instanceof Ask.Yes || ask instanceof Ask.No;
        return yesOrNo
                && practice.standing() instanceof Standing.Playing playing
                && new Track(library, practice).isClosing(playing.from());
    }

    private Practice finished(Practice practice) {
        if (!(practice.standing() instanceof Standing.Playing playing)) {
            return practice;
        }
        int next = playing.from().step() + 1;
        return practice.with(
                next < practice.routine().size()
                        ? new Standing.Waiting(new Track(library, practice).beginningOf(next))
                        : new Standing.Finished(playing.from().step()));
    }
}
