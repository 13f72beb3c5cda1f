package looselegs.coaching;

import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Move;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Moves a practice along: start, pause, resume, next, back, otherwise. */
final class Steering {
    private final Library library;
    private final Choosing choosing;

    Steering(Library library) {
        this.library = library;
        this.choosing = new Choosing(library);
    }

    /** "Start", "I am in place": wherever somebody gets ready, the clock starts; paused work goes on. */
    Turn ready(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Fresh fresh -> say(practice, Speech.SILENT);
            case Standing.Offered offered ->
                offered.moves().size() == 1
                        ? choosing.begin(practice, move(offered.moves().getFirst()))
                        : say(practice, Speech.SILENT);
            case Standing.Prepared prepared -> start(practice, prepared.step(), firstSide(practice));
            case Standing.Playing playing -> hurry(practice, playing.from());
            case Standing.Paused paused -> resume(practice);
            case Standing.Finished finished -> yes(practice);
        };
    }

    Turn pause(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Playing playing -> say(practice.with(new Standing.Paused(playing.from())), Line.PAUSED);
            case Standing.Paused paused -> say(practice, Speech.SILENT);
            case Standing.Prepared prepared -> say(practice, Line.NO_HURRY);
            default -> say(practice, Line.NOTHING_RUNS);
        };
    }

    /** Pain stops the clock, whatever runs. */
    Turn hurt(Practice practice, Ask.Alarm alarm) {
        Line line = alarm == Ask.Alarm.PAIN ? Line.PAIN : Line.NO_BREATH;
        return practice.standing() instanceof Standing.Playing playing
                ? say(practice.with(new Standing.Paused(playing.from())), line)
                : say(practice, line);
    }

    Turn resume(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Paused paused -> getBack(practice, paused.at());
            case Standing.Prepared prepared -> ready(practice);
            case Standing.Playing playing -> say(practice, Line.UNDER_WAY);
            case Standing.Finished finished -> yes(practice);
            default -> say(practice, Line.NOTHING_RUNS);
        };
    }

    Turn next(Practice practice) {
        Optional<String> current = practice.currentMove();
        return current.isEmpty()
                ? say(practice, Speech.SILENT)
                : library.catalog()
                        .findNext(current.get())
                        .map(move -> choosing.prepare(practice, move))
                        .orElseGet(() -> say(practice, Line.NO_NEXT));
    }

    Turn previous(Practice practice) {
        Optional<String> current = practice.currentMove();
        return current.isEmpty()
                ? say(practice, Speech.SILENT)
                : library.catalog()
                        .findPrevious(current.get())
                        .map(move -> choosing.prepare(practice, move))
                        .orElseGet(() -> say(practice, Line.NO_PREVIOUS));
    }

    /** The current move from its first second of work; before anything was started, its set-up again. */
    Turn startOver(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Playing playing ->
                settleAgain(practice, playing.from().step());
            case Standing.Paused paused -> settleAgain(practice, paused.at().step());
            case Standing.Finished finished -> settleAgain(practice, finished.step());
            default ->
                practice.currentMove()
                        .map(id -> choosing.prepare(practice, move(id)))
                        .orElseGet(() -> say(practice, Speech.SILENT));
        };
    }

    Turn yes(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Offered offered ->
                offered.moves().size() == 1
                        ? choosing.prepare(practice, move(offered.moves().getFirst()))
                        : say(practice, Speech.SILENT);
            case Standing.Finished finished ->
                library.catalog()
                        .findNext(practice.routine().get(finished.step()))
                        .map(move -> choosing.prepare(practice, move))
                        .orElseGet(() -> say(practice.with(new Standing.Fresh()), Speech.SILENT));
            case Standing.Prepared prepared -> ready(practice);
            case Standing.Paused paused -> resume(practice);
            default -> say(practice, Speech.SILENT);
        };
    }

    Turn no(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Offered offered -> say(practice.with(new Standing.Fresh()), Line.NO_HURRY);
            case Standing.Prepared prepared -> say(practice, Line.NO_HURRY);
            case Standing.Fresh fresh -> goodbye(practice);
            case Standing.Finished finished -> goodbye(practice);
            default -> say(practice, Speech.SILENT);
        };
    }

    /** From now on otherwise; the seconds that were worked stay worked, as far as their side is still asked for. */
    Turn change(Practice practice, Options.Wish wish) {
        Practice changed = practice.with(practice.options().with(wish));
        Speech told = tell(changed, wish);
        return switch (changed.standing()) {
            case Standing.Playing playing ->
                say(changed.with(Standing.Playing.from(stillAskedFor(changed, playing.from()))), told);
            case Standing.Paused paused ->
                say(changed.with(new Standing.Paused(stillAskedFor(changed, paused.at()))), told);
            default -> say(changed, told);
        };
    }

    /** Somebody who drops the side they lie on has to turn over before the clock starts. */
    private Position stillAskedFor(Practice practice, Position at) {
        if (practice.options().sides().inOrder().contains(at.side())) {
            return at;
        }
        boolean inPlace = at.phase() != Phase.ANNOUNCE && at.phase() != Phase.SET_UP;
        return Position.startOf(at.step(), inPlace ? Phase.SETTLE : Phase.SET_UP, firstSide(practice));
    }

    private Speech tell(Practice practice, Options.Wish wish) {
        Speech told = Speech.SILENT;
        if (wish.sides().isPresent()) {
            told = told.then(tell(practice, wish.sides().get()));
        }
        if (wish.dose().isPresent()) {
            boolean each = wish.dose().get() == Dose.TWO_MINUTES_A_SIDE;
            told = told.then(library.say(each ? Line.TWO_MINUTES_A_SIDE : Line.TWO_MINUTES_A_MOVE));
        }
        if (wish.version().isPresent()) {
            boolean easier = wish.version().get() == Version.EASIER;
            told = told.then(library.say(easier ? Line.EASIER : Line.STANDARD));
            told = easier ? told.then(easierWords(practice)) : told;
        }
        return told;
    }

    private String tell(Practice practice, Sides sides) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        String time = narrator.timeWords(practice.options().workOfASide());
        return switch (sides) {
            case BOTH -> library.say(Line.BOTH_SIDES);
            case LEFT, RIGHT ->
                library.say(
                        Line.ONE_SIDE,
                        Map.of("side", narrator.sideWord(sides.inOrder().getFirst()), "time", time));
        };
    }

    private Speech easierWords(Practice practice) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        return practice.currentMove()
                .map(id -> String.join(" ", move(id).words().easier()))
                .map(words -> PhraseBook.fill(words, narrator.sides(firstSide(practice))))
                .map(Speech::of)
                .orElse(Speech.SILENT)
                .then(Speech.silence(Explaining.TO_SHIFT));
    }

    /** Whoever paused has moved, and needs a moment before the clock runs. */
    private Turn getBack(Practice practice, Position at) {
        Speech getBack = Speech.of(library.say(Line.BACK_IN_PLACE)).then(Speech.silence(Explaining.TO_SHIFT));
        return at.phase() == Phase.WORK ? say(practice.with(Standing.Playing.from(at)), getBack) : play(practice, at);
    }

    private Turn hurry(Practice practice, Position at) {
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE, STOP, CHANGE_OVER ->
                start(practice, at.step(), at.phase() == Phase.STOP ? lastSide(practice) : at.side());
            case WORK, CLOSE -> say(practice, Speech.SILENT);
        };
    }

    private Turn start(Practice practice, int step, Side side) {
        return play(practice, new Track(library, practice).startOf(step, side));
    }

    private Turn settleAgain(Practice practice, int step) {
        Position from = Position.startOf(step, Phase.SETTLE, firstSide(practice));
        return say(practice.with(Standing.Playing.from(from)), Line.FROM_THE_BEGINNING);
    }

    private static Turn play(Practice practice, Position from) {
        return say(practice.with(Standing.Playing.from(from)), Speech.SILENT);
    }

    private static Side firstSide(Practice practice) {
        return practice.options().sides().inOrder().getFirst();
    }

    private static Side lastSide(Practice practice) {
        return practice.options().sides().inOrder().getLast();
    }

    private Move move(String id) {
        return library.catalog().getMove(id);
    }

    private Turn goodbye(Practice practice) {
        return new Turn.Close(practice, Speech.of(library.say(Line.GOODBYE)));
    }

    private Turn say(Practice practice, Line line) {
        return say(practice, Speech.of(library.say(line)));
    }

    private static Turn say(Practice practice, Speech answer) {
        return new Turn.GoOn(practice, answer);
    }
}
