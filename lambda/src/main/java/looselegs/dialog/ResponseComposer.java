package looselegs.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.SpokenLength;
import looselegs.playback.Bookmarks;
import looselegs.playback.Invitations;
import looselegs.playback.PartComposer;
import looselegs.playback.Playback;
import looselegs.playback.RoutineTimeline;
import looselegs.practice.Decision;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Response;
import looselegs.speech.Speech;

/** Turns a decision into a response: the answer, and how it leads on from where the practice is. */
final class ResponseComposer {
    private static final Duration LAST_SECONDS = Duration.ofSeconds(5);

    private static final Duration CALLED = Duration.ofSeconds(10);

    private final LanguagePack pack;
    private final Playback playback;
    private final Instant now;

    /**
     * Takes what the response depends on besides the decision.
     *
     * @param playback of the practice before the decision
     * @param now the timestamp of the request
     */
    ResponseComposer(Playback playback, Instant now) {
        this.pack = playback.pack();
        this.playback = playback;
        this.now = now;
    }

    /** Composes a response whose practice remembers how long the speech takes, for the next request. */
    Response compose(Decision decision) {
        Response response = switch (decision) {
            case Decision.Close close -> Response.closing(close.practice(), close.answer(), close.consent());
            case Decision.Do todo -> throw new IllegalStateException("not done yet: " + todo.effect());
            case Decision.GoOn goOn -> extended(goOn(goOn), goOn);
        };
        return response.with(Bookmarks.save(response.practice(), now).with(sent(response)));
    }

    private Practice.Sent sent(Response response) {
        Narrator narrator = playback.narrator();
        SpokenLength reprompt = response.reprompt().isPresent()
                ? narrator.measure(response.reprompt().get())
                : SpokenLength.NOTHING;
        return new Practice.Sent(now, narrator.measure(response.speech()), reprompt);
    }

    private static Response extended(Response response, Decision.GoOn decision) {
        Response shown =
                decision.card().isPresent() ? response.with(decision.card().get()) : response;
        return decision.consent().isPresent() ? shown.asking(decision.consent().get()) : shown;
    }

    private Response goOn(Decision.GoOn decision) {
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
            case PracticeState.Playing playing -> play(decision, playing.from());
            case PracticeState.BetweenParts between ->
                new PartComposer(playback.with(practice)).await(answer, between.next(), now);
            case PracticeState.Paused paused ->
                Response.open(
                        practice,
                        answer.then(decision.invitation().orElseGet(invitations::stillPaused)),
                        asksForAdvice(practice) && decision.invitation().isPresent()
                                ? invitations.quiet(decision.invitation().get())
                                : invitations.pausedAgain());
            case PracticeState.Resumable resumable ->
                Response.open(
                        practice,
                        answer.then(decision.invitation().orElseGet(() -> invitations.goOn(resumable.at()))),
                        invitations.quiet(decision.invitation().orElseGet(() -> invitations.goOn(resumable.at()))));
            case PracticeState.Finished finished ->
                Response.open(
                        practice,
                        answer.then(decision.invitation().orElseGet(invitations::afterRoutine)),
                        invitations.quiet(decision.invitation().orElseGet(invitations::afterRoutine)));
        };
    }

    /** Whether a doctor's okay is pending; then nothing tells the listener to resume. */
    private static boolean asksForAdvice(Practice practice) {
        return practice.openQuestion().isPresent() && practice.openQuestion().get() instanceof OpenQuestion.Advice;
    }

    /** Pauses after an answer that leaves no room for the work, such as much more time: nothing is lost. */
    private Response play(Decision.GoOn decision, Position from) {
        Playback playing = playback.with(decision.practice());
        PartComposer composer = new PartComposer(playing);
        Speech lead = leadIn(decision, playing.timeline(), from);
        return composer.play(lead, from, now)
                .orElseGet(() -> goOn(new Decision.GoOn(
                        decision.practice().with(new PracticeState.Paused(from)), decision.answer())));
    }

    /** Whether the clock itself is about to say "ten seconds left". */
    private static boolean soonCalled(Duration left) {
        return left.compareTo(CALLED.minusSeconds(2)) >= 0 && left.compareTo(CALLED.plusSeconds(4)) <= 0;
    }

    /** The answer, and the way back to the work; outside the work the next cue leads on by itself. */
    private Speech leadIn(Decision.GoOn decision, RoutineTimeline timeline, Position position) {
        if (position.phase() != Phase.WORK) {
            boolean gettingReady = position.phase() != Phase.STOP && position.phase() != Phase.CLOSE;
            boolean silentFirst = gettingReady && decision.answer().isSilent() && timeline.startsSilent(position);
            Map<String, String> side = Map.of("side", pack.sideWord(position.side()));
            return silentFirst ? Speech.of(pack.say(Phrase.LEAD_READY, side)) : decision.answer();
        }
        Duration left = decision.practice().options().workLeft(position);
        if (!left.isPositive()) {
            return decision.answer();
        }
        Map<String, String> values = Map.of("side", pack.sideWord(position.side()), "time", pack.timeWords(left));
        Phrase lead = decision.timeTold() || soonCalled(left)
                ? Phrase.LEAD
                : left.compareTo(LAST_SECONDS) <= 0 ? Phrase.LEAD_LAST : Phrase.LEAD_TIME;
        return decision.answer().then(pack.say(lead, values));
    }
}
