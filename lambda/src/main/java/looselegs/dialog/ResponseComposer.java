package looselegs.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.playback.Invitations;
import looselegs.playback.PartComposer;
import looselegs.playback.RoutineTimeline;
import looselegs.practice.Decision;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Response;
import looselegs.speech.Speech;

/** Leads on from an answer to where the practice stands, whatever was answered. */
final class ResponseComposer {
    private static final Duration LAST_SECONDS = Duration.ofSeconds(5);

    private static final Duration CALLED = Duration.ofSeconds(10);

    private final LanguagePack pack;

    ResponseComposer(LanguagePack pack) {
        this.pack = pack;
    }

    Response response(Decision decision, Instant now) {
        return switch (decision) {
            case Decision.Close close -> Response.closing(close.practice(), close.answer(), close.consent());
            case Decision.Do todo -> throw new IllegalStateException("not done yet: " + todo.effect());
            case Decision.GoOn goOn -> extended(goOn(goOn, now), goOn);
        };
    }

    private static Response extended(Response response, Decision.GoOn decision) {
        Response shown =
                decision.card().isPresent() ? response.with(decision.card().get()) : response;
        return decision.consent().isPresent() ? shown.asking(decision.consent().get()) : shown;
    }

    private Response goOn(Decision.GoOn decision, Instant now) {
        Practice practice = decision.practice();
        Speech answer = decision.answer();
        Invitations invitations = new Invitations(pack, practice);
        return switch (practice.state()) {
            case PracticeState.Idle fresh ->
                decision.invitation().isPresent()
                        ? Response.open(
                                practice,
                                answer.then(decision.invitation().get()),
                                invitations.quiet(decision.invitation().get()))
                        : Response.open(practice, answer.then(invitations.which()), invitations.whichAgain());
            case PracticeState.Offered offered ->
                Response.open(
                        practice,
                        answer.then(decision.invitation().orElseGet(() -> invitations.offer(offered, answer))),
                        decision.invitation()
                                .map(invitations::quiet)
                                .orElseGet(() -> invitations.offer(offered, Speech.SILENT)));
            case PracticeState.Ready prepared ->
                Response.open(
                        practice,
                        answer.then(decision.invitation().orElseGet(invitations::start)),
                        decision.invitation().map(invitations::quiet).orElseGet(invitations::startAgain));
            case PracticeState.Playing playing -> play(decision, playing.from(), now);
            case PracticeState.BetweenParts waiting ->
                new PartComposer(pack, practice).await(answer, waiting.next(), now);
            case PracticeState.Paused paused ->
                Response.open(
                        practice,
                        answer.then(decision.invitation().orElseGet(invitations::stillPaused)),
                        asksForAdvice(practice) && decision.invitation().isPresent()
                                ? invitations.quiet(decision.invitation().get())
                                : invitations.pausedAgain());
            case PracticeState.Resumable left ->
                Response.open(
                        practice,
                        answer.then(decision.invitation().orElseGet(() -> invitations.goOn(left.at()))),
                        invitations.quiet(decision.invitation().orElseGet(() -> invitations.goOn(left.at()))));
            case PracticeState.Finished finished ->
                Response.open(
                        practice,
                        answer.then(decision.invitation().orElseGet(invitations::afterRoutine)),
                        invitations.quiet(decision.invitation().orElseGet(invitations::afterRoutine)));
        };
    }

    /** Nobody is told to resume who is to ask somebody first. */
    private static boolean asksForAdvice(Practice practice) {
        return practice.openQuestion().isPresent() && practice.openQuestion().get() instanceof OpenQuestion.Advice;
    }

    /** An answer that leaves no room for the work, such as much more time, becomes a pause: nothing is lost. */
    private Response play(Decision.GoOn decision, Position from, Instant now) {
        PartComposer player = new PartComposer(pack, decision.practice());
        Speech lead = leadIn(decision, from);
        return player.hasRoomFor(lead, from)
                ? player.play(lead, from, now)
                : goOn(
                        new Decision.GoOn(decision.practice().with(new PracticeState.Paused(from)), decision.answer()),
                        now);
    }

    /** The clock itself says "ten seconds left" in a moment. */
    private static boolean soonCalled(Duration left) {
        return left.compareTo(CALLED.minusSeconds(2)) >= 0 && left.compareTo(CALLED.plusSeconds(4)) <= 0;
    }

    /** The answer, and the way back to the work; outside the work the next cue leads on by itself. */
    private Speech leadIn(Decision.GoOn decision, Position position) {
        if (position.phase() != Phase.WORK) {
            boolean gettingReady = position.phase() != Phase.STOP && position.phase() != Phase.CLOSE;
            boolean silentFirst = gettingReady
                    && decision.answer().isSilent()
                    && new RoutineTimeline(pack, decision.practice()).startsSilent(position);
            Map<String, String> side = Map.of("side", pack.sideWord(position.side()));
            return silentFirst ? Speech.of(pack.say(Phrase.LEAD_READY, side)) : decision.answer();
        }
        Duration left = decision.practice().options().workLeft(position);
        if (!left.isPositive()) {
            return decision.answer();
        }
        Map<String, String> values =
                Map.of("side", pack.sideWord(position.side()), "time", pack.timeWords(left));
        Phrase lead = decision.timeTold() || soonCalled(left)
                ? Phrase.LEAD
                : left.compareTo(LAST_SECONDS) <= 0 ? Phrase.LEAD_LAST : Phrase.LEAD_TIME;
        return decision.answer().then(pack.say(lead, values));
    }
}
