package looselegs.playback;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.speech.PlainTextWriter;
import looselegs.speech.Speech;

/** Words the question or the invitation that ends an answer, so that the listener knows what to say. */
public final class Invitations {
    /** Quiet time to fetch a tool and lie down; the platform listens for eight seconds more. */
    private static final Duration TO_GET_IN_PLACE = Duration.ofSeconds(75);

    /** Quiet time during a pause. */
    private static final Duration OF_A_PAUSE = Duration.ofMinutes(3);

    private final LanguagePack pack;
    private final Practice practice;

    public Invitations(LanguagePack pack, Practice practice) {
        this.pack = pack;
        this.practice = practice;
    }

    public Speech which() {
        return say(Phrase.WHICH);
    }

    public Speech whichAgain() {
        return Speech.of(pack.say(Phrase.WHICH_AGAIN, Map.of("moves", pack.anyMove())));
    }

    /** Asks which of the offered moves to do; repeats no name that the answer has just said. */
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

    /** Asks whether to go on where a practice of another day stopped. */
    public Speech goOn(Position at) {
        String move = pack.catalog().getMove(practice.routine().get(at.step())).name();
        boolean begun = at.phase() != Phase.ANNOUNCE && at.phase() != Phase.SET_UP && at.phase() != Phase.SETTLE;
        return Speech.of(
                begun
                        ? pack.say(Phrase.LEFT_GO_ON_SIDE, Map.of("move", move, "side", pack.sideWord(at.side())))
                        : pack.say(Phrase.LEFT_GO_ON, Map.of("move", move)));
    }

    public Speech stillPaused() {
        return say(Phrase.PAUSED_STILL);
    }

    public Speech pausedAgain() {
        return say(Phrase.PAUSED_WAIT).then(Speech.silence(OF_A_PAUSE)).then(say(Phrase.PAUSED_AGAIN));
    }

    /** Invites to the next move after a move that was asked for alone, and to anything else after a routine. */
    public Speech afterRoutine() {
        return AllowedMoves.afterLast(practice, pack.catalog()::findNext)
                .map(next -> pack.say(Phrase.NEXT_INVITE, Map.of("move", next.name())))
                .map(Speech::of)
                .orElseGet(() -> say(Phrase.LAST_INVITE));
    }

    /** Announces a next part that begins by itself. */
    Speech before(Section next) {
        return Speech.of(
                next.phase() == Phase.CHANGE_OVER
                        ? pack.say(Phrase.OTHER_SIDE_INVITE, Map.of("side", pack.sideWord(next.side())))
                        : pack.say(Phrase.READY_INVITE, Map.of("move", name(next))));
    }

    /** Asks for a word before the next part begins. */
    public Speech ask(Section next) {
        return Speech.of(
                next.phase() == Phase.CHANGE_OVER
                        ? pack.say(Phrase.ASK_SIDE, Map.of("side", pack.sideWord(next.side())))
                        : pack.say(Phrase.ASK_NEXT, Map.of("move", name(next))));
    }

    /** Leaves quiet time, then asks again; a reprompt. */
    public Speech quiet(Speech question) {
        return say(Phrase.QUIET_WAIT).then(Speech.silence(TO_GET_IN_PLACE)).then(question);
    }

    private String name(Section section) {
        return pack.catalog().getMove(section.move()).name();
    }

    private String choice(List<Move> moves) {
        return pack.phrases().sayAny(pack.theMoves(moves));
    }

    private Speech say(Phrase phrase) {
        return Speech.of(pack.say(phrase));
    }
}
