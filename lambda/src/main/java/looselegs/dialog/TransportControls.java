package looselegs.dialog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import looselegs.catalog.Move;
import looselegs.dialog.safety.Cautions;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.playback.Bookmarks;
import looselegs.playback.Invitations;
import looselegs.playback.RoutineTimeline;
import looselegs.playback.SideOrder;
import looselegs.practice.Decision;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.speech.Speech;

/** Moves a practice along: start, pause, resume, next, back, more time. */
public final class TransportControls {
    private static final Duration SOME_TIME = Duration.ofSeconds(20);
    /** The longest that the clock is held for. */
    static final Duration MOST_TIME = Duration.ofMinutes(2);

    private final LanguagePack pack;
    private final MoveSelection choosing;
    private final BookmarkResume returning;

    public TransportControls(LanguagePack pack) {
        this.pack = pack;
        this.choosing = new MoveSelection(pack);
        this.returning = new BookmarkResume(pack);
    }

    /** "Start", "I am in place": wherever somebody gets ready, the clock starts; what waits or is paused goes on. */
    Decision ready(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Idle fresh -> say(practice, Speech.SILENT);
            case PracticeState.Offered offered ->
                offered.moves().size() == 1
                        ? choosing.begin(practice, move(offered.moves().getFirst()))
                        : yes(practice);
            case PracticeState.Ready prepared -> start(practice, prepared.step(), SideOrder.first(practice));
            case PracticeState.Playing playing -> hurry(practice, playing.from());
            case PracticeState.BetweenParts waiting -> play(practice, waiting.next());
            case PracticeState.Paused paused -> resume(practice);
            case PracticeState.Resumable left -> returning.goOn(practice, left.at());
            case PracticeState.Finished finished -> yes(practice);
        };
    }

    Decision pause(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Playing playing ->
                say(practice.with(new PracticeState.Paused(playing.from())), Phrase.PAUSED);
            case PracticeState.BetweenParts waiting ->
                say(practice.with(new PracticeState.Paused(waiting.next())), Phrase.NO_HURRY);
            case PracticeState.Paused paused -> say(practice, Speech.SILENT);
            case PracticeState.Ready prepared -> say(practice, Phrase.NO_HURRY);
            default -> say(practice, Phrase.NOTHING_RUNS);
        };
    }

    public Decision resume(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Paused paused -> getBack(practice, paused.at());
            case PracticeState.Resumable left -> returning.goOn(practice, left.at());
            case PracticeState.Offered offered ->
                offered.back().map(at -> getBack(practice, at)).orElseGet(() -> say(practice, Phrase.NOTHING_RUNS));
            case PracticeState.BetweenParts waiting -> play(practice, waiting.next());
            case PracticeState.Ready prepared -> ready(practice);
            case PracticeState.Playing playing -> say(practice, Phrase.UNDER_WAY);
            case PracticeState.Finished finished -> yes(practice);
            default -> say(practice, Phrase.NOTHING_RUNS);
        };
    }

    /** The next move of the routine; a move asked for alone leads to the next in the order of all moves. */
    Decision next(Practice practice) {
        if (practice.state() instanceof PracticeState.BetweenParts waiting) {
            return play(practice, waiting.next());
        }
        if (practice.isRoutine() && practice.currentStep().isPresent()) {
            int next = practice.currentStep().get() + 1;
            return next < practice.routine().size() ? toStep(practice, next) : say(practice, Phrase.NO_NEXT);
        }
        return neighbour(
                practice,
                practice.currentMove().flatMap(move -> allowed(practice, move, pack.catalog()::findNext)),
                Phrase.NO_NEXT);
    }

    Decision previous(Practice practice) {
        if (practice.isRoutine() && practice.currentStep().isPresent()) {
            int previous = practice.currentStep().get() - 1;
            return previous >= 0 ? toStep(practice, previous) : say(practice, Phrase.NO_PREVIOUS);
        }
        return neighbour(
                practice,
                practice.currentMove().flatMap(move -> allowed(practice, move, pack.catalog()::findPrevious)),
                Phrase.NO_PREVIOUS);
    }

    private Optional<Move> allowed(Practice practice, String move, Function<String, Optional<Move>> neighbour) {
        return new Cautions(pack, practice).firstAllowed(move, neighbour);
    }

    private Decision neighbour(Practice practice, Optional<Move> move, Phrase none) {
        if (practice.currentMove().isEmpty()) {
            return say(practice, Speech.SILENT);
        }
        return move.map(found -> choosing.prepare(practice, found)).orElseGet(() -> say(practice, none));
    }

    private Decision toStep(Practice practice, int step) {
        return play(practice, practice.options().beginningOf(step));
    }

    /** The current move from its first second of work; before anything was started, its set-up again. */
    Decision startOver(Practice practice) {
        if (practice.state() instanceof PracticeState.Resumable) {
            return returning.goOn(practice, practice.options().beginningOf(0));
        }
        if (practice.state() instanceof PracticeState.Ready prepared && practice.isRoutine()) {
            return say(practice, new RoutineTimeline(pack, practice).setUp(prepared.step()));
        }
        if (practice.state() instanceof PracticeState.Finished finished) {
            return startOver(practice, practice.options().beginningOf(finished.step()));
        }
        if (practice.currentPosition().isPresent()) {
            return startOver(practice, practice.currentPosition().get());
        }
        return practice.currentMove()
                .map(id -> choosing.prepare(practice, move(id)))
                .orElseGet(() -> say(practice, Speech.SILENT));
    }

    /** Whoever lies on the other side by now hears how to lie on the first one. */
    private Decision startOver(Practice practice, Position at) {
        Side first = SideOrder.first(practice);
        boolean begun = at.phase() != Phase.ANNOUNCE && at.phase() != Phase.SET_UP;
        Position from = begun
                ? Position.startOf(at.step(), Phase.SETTLE, first)
                : practice.options().beginningOf(at.step());
        Speech told = Speech.of(pack.say(Phrase.FROM_THE_BEGINNING));
        Speech turned = at.side() == first ? told : told.then(PlacementScript.lie(pack, practice, at.step(), first));
        return say(practice.with(PracticeState.Playing.from(from)), turned);
    }

    Decision yes(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Offered offered -> accept(practice, offered);
            case PracticeState.Finished finished ->
                new Invitations(pack, practice)
                        .findAnother()
                        .map(move -> choosing.prepare(practice, move))
                        .orElseGet(() -> say(practice.with(new PracticeState.Idle()), Speech.SILENT));
            case PracticeState.Ready prepared -> ready(practice);
            case PracticeState.BetweenParts waiting -> play(practice, waiting.next());
            case PracticeState.Paused paused -> resume(practice);
            case PracticeState.Resumable left -> returning.goOn(practice, left.at());
            default -> say(practice, Speech.SILENT);
        };
    }

    private Decision accept(Practice practice, PracticeState.Offered offered) {
        if (offered.moves().size() == 1) {
            return choosing.prepare(practice, move(offered.moves().getFirst()));
        }
        return offered.together()
                ? choosing.open(
                        practice, offered.moves().stream().map(this::move).toList())
                : say(practice, Speech.SILENT);
    }

    Decision no(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Offered offered ->
                offered.back()
                        .map(at -> getBack(practice, at))
                        .orElseGet(() -> say(practice.with(new PracticeState.Idle()), Phrase.NO_HURRY));
            case PracticeState.BetweenParts waiting ->
                say(practice.with(new PracticeState.Paused(waiting.next())), Phrase.NO_HURRY);
            case PracticeState.Ready prepared -> say(practice, Phrase.NO_HURRY);
            case PracticeState.Resumable left ->
                say(
                        Bookmarks.without(Bookmarks.leave(practice)).withRoutine(List.of(), new PracticeState.Idle()),
                        Phrase.NO_HURRY);
            case PracticeState.Idle fresh -> goodbye(practice);
            case PracticeState.Finished finished -> goodbye(practice);
            default -> say(practice, Speech.SILENT);
        };
    }

    /** The clock stands for so long; then what was going on goes on. */
    Decision moreTime(Practice practice, Optional<Duration> asked) {
        Duration time = asked.filter(Duration::isPositive)
                .map(wanted -> wanted.compareTo(MOST_TIME) > 0 ? MOST_TIME : wanted)
                .orElse(SOME_TIME);
        if (!(practice.state() instanceof PracticeState.Playing)) {
            return pause(practice);
        }
        Map<String, String> words = Map.of("time", pack.timeWords(time));
        return say(practice, Speech.of(pack.say(Phrase.MORE_TIME, words)).then(Speech.silence(time)));
    }

    /** Whoever paused has moved, and needs a moment before the clock runs. */
    private Decision getBack(Practice practice, Position at) {
        Speech getBack = Speech.of(pack.say(Phrase.BACK_IN_PLACE)).then(Speech.silence(PlacementScript.TO_SHIFT));
        return at.phase() == Phase.WORK
                ? say(practice.with(PracticeState.Playing.from(at)), getBack)
                : play(practice, at);
    }

    private Decision hurry(Practice practice, Position at) {
        boolean atBeginning = at.phase() == Phase.ANNOUNCE && at.done().isZero();
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE, CHANGE_OVER ->
                atBeginning ? play(practice, at) : start(practice, at.step(), at.side());
            case STOP ->
                at.side() == SideOrder.last(practice)
                        ? say(practice, Speech.SILENT)
                        : start(practice, at.step(), SideOrder.last(practice));
            case WORK, CLOSE -> say(practice, Speech.SILENT);
        };
    }

    private Decision start(Practice practice, int step, Side side) {
        return play(practice, new RoutineTimeline(pack, practice).startOf(step, side));
    }

    private static Decision play(Practice practice, Position from) {
        return say(practice.with(PracticeState.Playing.from(from)), Speech.SILENT);
    }

    private Move move(String id) {
        return pack.catalog().getMove(id);
    }

    private Decision goodbye(Practice practice) {
        return new Decision.Close(practice, Speech.of(pack.say(Phrase.GOODBYE)));
    }

    private Decision say(Practice practice, Phrase line) {
        return say(practice, Speech.of(pack.say(line)));
    }

    private static Decision say(Practice practice, Speech answer) {
        return new Decision.GoOn(practice, answer);
    }
}
