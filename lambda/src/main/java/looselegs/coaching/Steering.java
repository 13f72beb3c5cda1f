package looselegs.coaching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import looselegs.catalog.Move;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.speech.Speech;

/** Moves a practice along: start, pause, resume, next, back, more time. */
final class Steering {
    private static final Duration SOME_TIME = Duration.ofSeconds(20);
    /** The longest that the clock is held for. */
    static final Duration MOST_TIME = Duration.ofMinutes(2);

    private final Library library;
    private final Choosing choosing;
    private final Returning returning;

    Steering(Library library) {
        this.library = library;
        this.choosing = new Choosing(library);
        this.returning = new Returning(library);
    }

    /** "Start", "I am in place": wherever somebody gets ready, the clock starts; what waits or is paused goes on. */
    Turn ready(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Fresh fresh -> say(practice, Speech.SILENT);
            case Standing.Offered offered ->
                offered.moves().size() == 1
                        ? choosing.begin(practice, move(offered.moves().getFirst()))
                        : yes(practice);
            case Standing.Prepared prepared -> start(practice, prepared.step(), Sided.first(practice));
            case Standing.Playing playing -> hurry(practice, playing.from());
            case Standing.Waiting waiting -> play(practice, waiting.next());
            case Standing.Paused paused -> resume(practice);
            case Standing.Left left -> returning.goOn(practice, left.at());
            case Standing.Finished finished -> yes(practice);
        };
    }

    Turn pause(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Playing playing -> say(practice.with(new Standing.Paused(playing.from())), Line.PAUSED);
            case Standing.Waiting waiting -> say(practice.with(new Standing.Paused(waiting.next())), Line.NO_HURRY);
            case Standing.Paused paused -> say(practice, Speech.SILENT);
            case Standing.Prepared prepared -> say(practice, Line.NO_HURRY);
            default -> say(practice, Line.NOTHING_RUNS);
        };
    }

    Turn resume(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Paused paused -> getBack(practice, paused.at());
            case Standing.Left left -> returning.goOn(practice, left.at());
            case Standing.Offered offered ->
                offered.back().map(at -> getBack(practice, at)).orElseGet(() -> say(practice, Line.NOTHING_RUNS));
            case Standing.Waiting waiting -> play(practice, waiting.next());
            case Standing.Prepared prepared -> ready(practice);
            case Standing.Playing playing -> say(practice, Line.UNDER_WAY);
            case Standing.Finished finished -> yes(practice);
            default -> say(practice, Line.NOTHING_RUNS);
        };
    }

    /** The next move of the routine; a move asked for alone leads to the next in the order of all moves. */
    Turn next(Practice practice) {
        if (practice.standing() instanceof Standing.Waiting waiting) {
            return play(practice, waiting.next());
        }
        if (practice.isRoutine() && practice.currentStep().isPresent()) {
            int next = practice.currentStep().get() + 1;
            return next < practice.routine().size() ? toStep(practice, next) : say(practice, Line.NO_NEXT);
        }
        return neighbour(
                practice,
                practice.currentMove().flatMap(move -> allowed(practice, move, library.catalog()::findNext)),
                Line.NO_NEXT);
    }

    Turn previous(Practice practice) {
        if (practice.isRoutine() && practice.currentStep().isPresent()) {
            int previous = practice.currentStep().get() - 1;
            return previous >= 0 ? toStep(practice, previous) : say(practice, Line.NO_PREVIOUS);
        }
        return neighbour(
                practice,
                practice.currentMove().flatMap(move -> allowed(practice, move, library.catalog()::findPrevious)),
                Line.NO_PREVIOUS);
    }

    private Optional<Move> allowed(Practice practice, String move, Function<String, Optional<Move>> neighbour) {
        return new Cautions(library, practice).firstAllowed(move, neighbour);
    }

    private Turn neighbour(Practice practice, Optional<Move> move, Line none) {
        if (practice.currentMove().isEmpty()) {
            return say(practice, Speech.SILENT);
        }
        return move.map(found -> choosing.prepare(practice, found)).orElseGet(() -> say(practice, none));
    }

    private Turn toStep(Practice practice, int step) {
        return play(practice, new Track(library, practice).beginningOf(step));
    }

    /** The current move from its first second of work; before anything was started, its set-up again. */
    Turn startOver(Practice practice) {
        if (practice.standing() instanceof Standing.Left) {
            return returning.goOn(practice, new Track(library, practice).beginningOf(0));
        }
        if (practice.standing() instanceof Standing.Prepared prepared && practice.isRoutine()) {
            return say(practice, new Track(library, practice).setUp(prepared.step()));
        }
        if (practice.standing() instanceof Standing.Finished finished) {
            return startOver(practice, new Track(library, practice).beginningOf(finished.step()));
        }
        if (practice.currentPosition().isPresent()) {
            return startOver(practice, practice.currentPosition().get());
        }
        return practice.currentMove()
                .map(id -> choosing.prepare(practice, move(id)))
                .orElseGet(() -> say(practice, Speech.SILENT));
    }

    /** Whoever lies on the other side by now hears how to lie on the first one. */
    private Turn startOver(Practice practice, Position at) {
        Side first = Sided.first(practice);
        boolean begun = at.phase() != Phase.ANNOUNCE && at.phase() != Phase.SET_UP;
        Position from = begun
                ? Position.startOf(at.step(), Phase.SETTLE, first)
                : new Track(library, practice).beginningOf(at.step());
        Speech told = Speech.of(library.say(Line.FROM_THE_BEGINNING));
        Speech turned = at.side() == first ? told : told.then(Turning.lie(library, practice, at.step(), first));
        return say(practice.with(Standing.Playing.from(from)), turned);
    }

    Turn yes(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Offered offered -> accept(practice, offered);
            case Standing.Finished finished ->
                new Invitations(library, practice)
                        .findAnother()
                        .map(move -> choosing.prepare(practice, move))
                        .orElseGet(() -> say(practice.with(new Standing.Fresh()), Speech.SILENT));
            case Standing.Prepared prepared -> ready(practice);
            case Standing.Waiting waiting -> play(practice, waiting.next());
            case Standing.Paused paused -> resume(practice);
            case Standing.Left left -> returning.goOn(practice, left.at());
            default -> say(practice, Speech.SILENT);
        };
    }

    private Turn accept(Practice practice, Standing.Offered offered) {
        if (offered.moves().size() == 1) {
            return choosing.prepare(practice, move(offered.moves().getFirst()));
        }
        return offered.together()
                ? choosing.open(
                        practice, offered.moves().stream().map(this::move).toList())
                : say(practice, Speech.SILENT);
    }

    Turn no(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Offered offered ->
                offered.back()
                        .map(at -> getBack(practice, at))
                        .orElseGet(() -> say(practice.with(new Standing.Fresh()), Line.NO_HURRY));
            case Standing.Waiting waiting -> say(practice.with(new Standing.Paused(waiting.next())), Line.NO_HURRY);
            case Standing.Prepared prepared -> say(practice, Line.NO_HURRY);
            case Standing.Left left ->
                say(
                        Bookmarks.without(Bookmarks.leave(practice)).withRoutine(List.of(), new Standing.Fresh()),
                        Line.NO_HURRY);
            case Standing.Fresh fresh -> goodbye(practice);
            case Standing.Finished finished -> goodbye(practice);
            default -> say(practice, Speech.SILENT);
        };
    }

    /** The clock stands for so long; then what was going on goes on. */
    Turn moreTime(Practice practice, Optional<Duration> asked) {
        Duration time = asked.filter(Duration::isPositive)
                .map(wanted -> wanted.compareTo(MOST_TIME) > 0 ? MOST_TIME : wanted)
                .orElse(SOME_TIME);
        if (!(practice.standing() instanceof Standing.Playing)) {
            return pause(practice);
        }
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        Map<String, String> words = Map.of("time", narrator.timeWords(time));
        return say(practice, Speech.of(library.say(Line.MORE_TIME, words)).then(Speech.silence(time)));
    }

    /** Whoever paused has moved, and needs a moment before the clock runs. */
    private Turn getBack(Practice practice, Position at) {
        Speech getBack = Speech.of(library.say(Line.BACK_IN_PLACE)).then(Speech.silence(Explaining.TO_SHIFT));
        return at.phase() == Phase.WORK ? say(practice.with(Standing.Playing.from(at)), getBack) : play(practice, at);
    }

    private Turn hurry(Practice practice, Position at) {
        boolean atBeginning = at.phase() == Phase.ANNOUNCE && at.done().isZero();
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE, CHANGE_OVER ->
                atBeginning ? play(practice, at) : start(practice, at.step(), at.side());
            case STOP ->
                at.side() == Sided.last(practice)
                        ? say(practice, Speech.SILENT)
                        : start(practice, at.step(), Sided.last(practice));
            case WORK, CLOSE -> say(practice, Speech.SILENT);
        };
    }

    private Turn start(Practice practice, int step, Side side) {
        return play(practice, new Track(library, practice).startOf(step, side));
    }

    private static Turn play(Practice practice, Position from) {
        return say(practice.with(Standing.Playing.from(from)), Speech.SILENT);
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
