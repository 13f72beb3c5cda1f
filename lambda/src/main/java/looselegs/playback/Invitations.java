package looselegs.playback;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Move;
import looselegs.dialog.safety.Cautions;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.speech.PlainTextWriter;
import looselegs.speech.Speech;

/** What the coach says last, so that a listener knows what to say: a question or an invitation. */
public final class Invitations {
    /** Quiet time in which a listener fetches a tool and lies down; the platform's own eight seconds come on top. */
    private static final Duration TO_GET_IN_PLACE = Duration.ofSeconds(75);

    /** Quiet time of a pause. */
    private static final Duration OF_A_PAUSE = Duration.ofMinutes(3);

    private final LanguagePack pack;
    private final Practice practice;
    private final Narrator narrator;

    public Invitations(LanguagePack pack, Practice practice) {
        this.pack = pack;
        this.practice = practice;
        this.narrator = new Narrator(pack, practice.options().voiceRate());
    }

    public Speech which() {
        return say(Phrase.WHICH);
    }

    public Speech whichAgain() {
        return Speech.of(pack.whichAgain());
    }

    /** The question after an offer; names that the answer has just said are not said again. */
    public Speech offer(PracticeState.Offered offer, Speech answer) {
        if (offer.together()) {
            return say(Phrase.OFFER_ALL);
        }
        List<Move> offered = offer.moves().stream().map(pack.catalog()::getMove).toList();
        String said = PlainTextWriter.write(answer);
        boolean named = offered.stream().allMatch(move -> said.contains(move.name()));
        if (offered.size() == 1) {
            return named
                    ? say(Phrase.OFFER_IT)
                    : Speech.of(pack.say(
                            Phrase.OFFER_ONE, Map.of("move", offered.getFirst().name())));
        }
        return named
                ? say(Phrase.OFFER_THEM)
                : Speech.of(pack.say(Phrase.OFFER_SEVERAL, Map.of("moves", choice(offered))));
    }

    public Speech start() {
        return say(Phrase.START_INVITE);
    }

    public Speech startAgain() {
        return say(Phrase.START_WAIT).then(Speech.silence(TO_GET_IN_PLACE)).then(say(Phrase.START_AGAIN));
    }

    /** Whether to go on where a practice of another day stopped. */
    public Speech goOn(Position at) {
        String move = pack.catalog().getMove(practice.routine().get(at.step())).name();
        boolean begun = at.phase() != Phase.ANNOUNCE && at.phase() != Phase.SET_UP && at.phase() != Phase.SETTLE;
        return Speech.of(
                begun
                        ? pack.say(Phrase.LEFT_GO_ON_SIDE, Map.of("move", move, "side", narrator.sideWord(at.side())))
                        : pack.say(Phrase.LEFT_GO_ON, Map.of("move", move)));
    }

    public Speech stillPaused() {
        return say(Phrase.PAUSED_STILL);
    }

    public Speech pausedAgain() {
        return say(Phrase.PAUSED_WAIT).then(Speech.silence(OF_A_PAUSE)).then(say(Phrase.PAUSED_AGAIN));
    }

    /** After the last step: a move asked for alone leads to the next one in the order of all moves. */
    public Speech afterRoutine() {
        return findAnother()
                .map(next -> pack.say(Phrase.NEXT_INVITE, Map.of("move", next.name())))
                .map(Speech::of)
                .orElseGet(() -> say(Phrase.LAST_INVITE));
    }

    /** The move that is offered when the routine is over. */
    public Optional<Move> findAnother() {
        return practice.isRoutine()
                ? Optional.empty()
                : new Cautions(pack, practice).firstAllowed(practice.routine().getFirst(), pack.catalog()::findNext);
    }

    /** Between two parts: the next one comes by itself. */
    public Speech before(Section next) {
        return Speech.of(
                next.phase() == Phase.CHANGE_OVER
                        ? pack.say(Phrase.OTHER_SIDE_INVITE, Map.of("side", narrator.sideWord(next.side())))
                        : pack.say(Phrase.READY_INVITE, Map.of("move", name(next))));
    }

    /** Between two parts: the next one takes a word. */
    public Speech ask(Section next) {
        return Speech.of(
                next.phase() == Phase.CHANGE_OVER
                        ? pack.say(Phrase.ASK_SIDE, Map.of("side", narrator.sideWord(next.side())))
                        : pack.say(Phrase.ASK_NEXT, Map.of("move", name(next))));
    }

    /** A reprompt that leaves quiet time before it asks again. */
    public Speech quiet(Speech question) {
        return say(Phrase.QUIET_WAIT).then(Speech.silence(TO_GET_IN_PLACE)).then(question);
    }

    private String name(Section section) {
        return pack.catalog().getMove(section.move()).name();
    }

    private String choice(List<Move> moves) {
        return pack.phrases().sayAny(pack.theMoves(moves));
    }

    private Speech say(Phrase line) {
        return Speech.of(pack.say(line));
    }
}
