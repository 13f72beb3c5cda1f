package looselegs.coaching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Move;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.speech.PlainTextWriter;
import looselegs.speech.Speech;

/** What the coach says last, so that a listener knows what to say: a question or an invitation. */
final class Invitations {
    /** Quiet time in which a listener fetches a tool and lies down; the platform's own eight seconds come on top. */
    private static final Duration TO_GET_IN_PLACE = Duration.ofSeconds(75);

    /** Quiet time of a pause. */
    private static final Duration OF_A_PAUSE = Duration.ofMinutes(3);

    private final Library library;
    private final Practice practice;
    private final Narrator narrator;

    Invitations(Library library, Practice practice) {
        this.library = library;
        this.practice = practice;
        this.narrator = new Narrator(library, practice.options().voiceRate());
    }

    Speech which() {
        return say(Line.WHICH);
    }

    Speech whichAgain() {
        return Speech.of(library.say(Line.WHICH_AGAIN, Map.of("moves", library.anyMove())));
    }

    /** The question after an offer; names that the answer has just said are not said again. */
    Speech offer(Standing.Offered offer, Speech answer) {
        if (offer.together()) {
            return say(Line.OFFER_ALL);
        }
        List<Move> offered =
                offer.moves().stream().map(library.catalog()::getMove).toList();
        String said = PlainTextWriter.write(answer);
        boolean named = offered.stream().allMatch(move -> said.contains(move.name()));
        if (offered.size() == 1) {
            return named
                    ? say(Line.OFFER_IT)
                    : Speech.of(library.say(
                            Line.OFFER_ONE, Map.of("move", offered.getFirst().name())));
        }
        return named
                ? say(Line.OFFER_THEM)
                : Speech.of(library.say(Line.OFFER_SEVERAL, Map.of("moves", choice(offered))));
    }

    Speech start() {
        return say(Line.START_INVITE);
    }

    Speech startAgain() {
        return say(Line.START_WAIT).then(Speech.silence(TO_GET_IN_PLACE)).then(say(Line.START_AGAIN));
    }

    /** Whether to go on where a practice of another day stopped. */
    Speech goOn(Position at) {
        String move =
                library.catalog().getMove(practice.routine().get(at.step())).name();
        boolean begun = at.phase() != Phase.ANNOUNCE && at.phase() != Phase.SET_UP && at.phase() != Phase.SETTLE;
        return Speech.of(
                begun
                        ? library.say(Line.LEFT_GO_ON_SIDE, Map.of("move", move, "side", narrator.sideWord(at.side())))
                        : library.say(Line.LEFT_GO_ON, Map.of("move", move)));
    }

    Speech stillPaused() {
        return say(Line.PAUSED_STILL);
    }

    Speech pausedAgain() {
        return say(Line.PAUSED_WAIT).then(Speech.silence(OF_A_PAUSE)).then(say(Line.PAUSED_AGAIN));
    }

    /** After the last step: a move asked for alone leads to the next one in the order of all moves. */
    Speech afterRoutine() {
        return findAnother()
                .map(next -> library.say(Line.NEXT_INVITE, Map.of("move", next.name())))
                .map(Speech::of)
                .orElseGet(() -> say(Line.LAST_INVITE));
    }

    /** The move that is offered when the routine is over. */
    Optional<Move> findAnother() {
        return practice.isRoutine()
                ? Optional.empty()
                : new Cautions(library, practice)
                        .firstAllowed(practice.routine().getFirst(), library.catalog()::findNext);
    }

    /** Between two parts: the next one comes by itself. */
    Speech before(Section next) {
        return Speech.of(
                next.phase() == Phase.CHANGE_OVER
                        ? library.say(Line.OTHER_SIDE_INVITE, Map.of("side", narrator.sideWord(next.side())))
                        : library.say(Line.READY_INVITE, Map.of("move", name(next))));
    }

    /** Between two parts: the next one takes a word. */
    Speech ask(Section next) {
        return Speech.of(
                next.phase() == Phase.CHANGE_OVER
                        ? library.say(Line.ASK_SIDE, Map.of("side", narrator.sideWord(next.side())))
                        : library.say(Line.ASK_NEXT, Map.of("move", name(next))));
    }

    /** A reprompt that leaves quiet time before it asks again. */
    Speech quiet(Speech question) {
        return say(Line.QUIET_WAIT).then(Speech.silence(TO_GET_IN_PLACE)).then(question);
    }

    private String name(Section section) {
        return library.catalog().getMove(section.move()).name();
    }

    private String choice(List<Move> moves) {
        return library.phrases().sayAny(library.theMoves(moves));
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }
}
