package looselegs.coaching;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.speech.Speech;

/** Leads on from an answer to where the practice stands, whatever was answered. */
final class GoingOn {
    private static final Duration LAST_SECONDS = Duration.ofSeconds(5);

    private static final Duration CALLED = Duration.ofSeconds(10);

    private final Library library;

    GoingOn(Library library) {
        this.library = library;
    }

    Reply reply(Turn turn, Instant now) {
        return switch (turn) {
            case Turn.Close close -> Reply.closing(close.practice(), close.answer(), close.consent());
            case Turn.Do todo -> throw new IllegalStateException("not done yet: " + todo.deed());
            case Turn.GoOn goOn -> extended(goOn(goOn, now), goOn);
        };
    }

    private static Reply extended(Reply reply, Turn.GoOn turn) {
        Reply shown = turn.card().isPresent() ? reply.with(turn.card().get()) : reply;
        return turn.consent().isPresent() ? shown.asking(turn.consent().get()) : shown;
    }

    private Reply goOn(Turn.GoOn turn, Instant now) {
        Practice practice = turn.practice();
        Speech answer = turn.answer();
        Invitations invitations = new Invitations(library, practice);
        return switch (practice.standing()) {
            case Standing.Fresh fresh ->
                turn.invitation().isPresent()
                        ? Reply.open(
                                practice,
                                answer.then(turn.invitation().get()),
                                invitations.quiet(turn.invitation().get()))
                        : Reply.open(practice, answer.then(invitations.which()), invitations.whichAgain());
            case Standing.Offered offered ->
                Reply.open(
                        practice,
                        answer.then(turn.invitation().orElseGet(() -> invitations.offer(offered, answer))),
                        turn.invitation()
                                .map(invitations::quiet)
                                .orElseGet(() -> invitations.offer(offered, Speech.SILENT)));
            case Standing.Prepared prepared ->
                Reply.open(
                        practice,
                        answer.then(turn.invitation().orElseGet(invitations::start)),
                        turn.invitation().map(invitations::quiet).orElseGet(invitations::startAgain));
            case Standing.Playing playing -> play(turn, playing.from(), now);
            case Standing.Waiting waiting -> new Player(library, practice).await(answer, waiting.next(), now);
            case Standing.Paused paused ->
                Reply.open(
                        practice,
                        answer.then(turn.invitation().orElseGet(invitations::stillPaused)),
                        asksForAdvice(practice) && turn.invitation().isPresent()
                                ? invitations.quiet(turn.invitation().get())
                                : invitations.pausedAgain());
            case Standing.Left left ->
                Reply.open(
                        practice,
                        answer.then(turn.invitation().orElseGet(() -> invitations.goOn(left.at()))),
                        invitations.quiet(turn.invitation().orElseGet(() -> invitations.goOn(left.at()))));
            case Standing.Finished finished ->
                Reply.open(
                        practice,
                        answer.then(turn.invitation().orElseGet(invitations::afterRoutine)),
                        invitations.quiet(turn.invitation().orElseGet(invitations::afterRoutine)));
        };
    }

    /** Nobody is told to resume who is to ask somebody first. */
    private static boolean asksForAdvice(Practice practice) {
        return practice.pending().isPresent() && practice.pending().get() instanceof Pending.Advice;
    }

    /** An answer that leaves no room for the work, such as much more time, becomes a pause: nothing is lost. */
    private Reply play(Turn.GoOn turn, Position from, Instant now) {
        Player player = new Player(library, turn.practice());
        Speech lead = leadIn(turn, from);
        return player.hasRoomFor(lead, from)
                ? player.play(lead, from, now)
                : goOn(new Turn.GoOn(turn.practice().with(new Standing.Paused(from)), turn.answer()), now);
    }

    /** The clock itself says "ten seconds left" in a moment. */
    private static boolean soonCalled(Duration left) {
        return left.compareTo(CALLED.minusSeconds(2)) >= 0 && left.compareTo(CALLED.plusSeconds(4)) <= 0;
    }

    /** The answer, and the way back to the work; outside the work the next cue leads on by itself. */
    private Speech leadIn(Turn.GoOn turn, Position position) {
        Narrator narrator = new Narrator(library, turn.practice().options().voiceRate());
        if (position.phase() != Phase.WORK) {
            boolean gettingReady = position.phase() != Phase.STOP && position.phase() != Phase.CLOSE;
            boolean silentFirst = gettingReady
                    && turn.answer().isSilent()
                    && new Track(library, turn.practice()).startsSilent(position);
            Map<String, String> side = Map.of("side", narrator.sideWord(position.side()));
            return silentFirst ? Speech.of(library.say(Line.LEAD_READY, side)) : turn.answer();
        }
        Duration left = new Track(library, turn.practice()).left(position);
        if (!left.isPositive()) {
            return turn.answer();
        }
        Map<String, String> values =
                Map.of("side", narrator.sideWord(position.side()), "time", narrator.timeWords(left));
        Line lead = turn.timeTold() || soonCalled(left)
                ? Line.LEAD
                : left.compareTo(LAST_SECONDS) <= 0 ? Line.LEAD_LAST : Line.LEAD_TIME;
        return turn.answer().then(library.say(lead, values));
    }
}
