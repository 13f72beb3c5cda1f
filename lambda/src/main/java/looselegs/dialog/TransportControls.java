package looselegs.dialog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.playback.AllowedMoves;
import looselegs.playback.Bookmarks;
import looselegs.playback.PlacementScript;
import looselegs.playback.Playback;
import looselegs.playback.SideOrder;
import looselegs.practice.Decision;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.speech.Speech;

/** Carries out start, pause, resume, next, previous, start over, more time, yes, and no. */
final class TransportControls {
    private static final Duration SOME_TIME = Duration.ofSeconds(20);
    /** The longest that the clock is held for. */
    static final Duration MOST_TIME = Duration.ofMinutes(2);

    private final LanguagePack pack;
    private final MoveSelection selection;
    private final BookmarkResume resume;

    TransportControls(LanguagePack pack) {
        this.pack = pack;
        this.selection = new MoveSelection(pack);
        this.resume = new BookmarkResume(pack);
    }

    /** Starts the clock for a listener who is getting ready, and continues what waits or is paused. */
    Decision ready(Playback playback) {
        Practice practice = playback.practice();
        return switch (practice.state()) {
            case PracticeState.Idle fresh -> say(practice, Speech.SILENT);
            case PracticeState.Offered offered ->
                offered.moves().size() == 1
                        ? selection.begin(playback, move(offered.moves().getFirst()))
                        : yes(playback);
            case PracticeState.Ready prepared -> start(playback, prepared.step(), SideOrder.first(practice));
            case PracticeState.Playing playing -> hurry(playback, playing.from());
            case PracticeState.BetweenParts between -> play(practice, between.next());
            case PracticeState.Paused paused -> resume(playback);
            case PracticeState.Resumable resumable -> resume.goOn(practice, resumable.at());
            case PracticeState.Finished finished -> yes(playback);
        };
    }

    Decision pause(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Playing playing ->
                say(practice.with(new PracticeState.Paused(playing.from())), Phrase.PAUSED);
            case PracticeState.BetweenParts between ->
                say(practice.with(new PracticeState.Paused(between.next())), Phrase.NO_HURRY);
            case PracticeState.Paused paused -> say(practice, Speech.SILENT);
            case PracticeState.Ready prepared -> say(practice, Phrase.NO_HURRY);
            default -> say(practice, Phrase.NOTHING_RUNS);
        };
    }

    Decision resume(Playback playback) {
        Practice practice = playback.practice();
        return switch (practice.state()) {
            case PracticeState.Paused paused -> getBack(practice, paused.at());
            case PracticeState.Resumable resumable -> resume.goOn(practice, resumable.at());
            case PracticeState.Offered offered ->
                offered.back().map(at -> getBack(practice, at)).orElseGet(() -> say(practice, Phrase.NOTHING_RUNS));
            case PracticeState.BetweenParts between -> play(practice, between.next());
            case PracticeState.Ready prepared -> ready(playback);
            case PracticeState.Playing playing -> say(practice, Phrase.UNDER_WAY);
            case PracticeState.Finished finished -> yes(playback);
            default -> say(practice, Phrase.NOTHING_RUNS);
        };
    }

    /** Goes to the next move of the routine; after a move that was asked for alone, to the next one of all moves. */
    Decision next(Playback playback) {
        Practice practice = playback.practice();
        if (practice.state() instanceof PracticeState.BetweenParts between) {
            return play(practice, between.next());
        }
        if (practice.isRoutine() && practice.currentStep().isPresent()) {
            int next = practice.currentStep().get() + 1;
            return next < practice.routine().size() ? toStep(practice, next) : say(practice, Phrase.NO_NEXT);
        }
        return neighbor(
                playback,
                practice.currentMove().flatMap(move -> allowed(practice, move, pack.catalog()::findNext)),
                Phrase.NO_NEXT);
    }

    Decision previous(Playback playback) {
        Practice practice = playback.practice();
        if (practice.isRoutine() && practice.currentStep().isPresent()) {
            int previous = practice.currentStep().get() - 1;
            return previous >= 0 ? toStep(practice, previous) : say(practice, Phrase.NO_PREVIOUS);
        }
        return neighbor(
                playback,
                practice.currentMove().flatMap(move -> allowed(practice, move, pack.catalog()::findPrevious)),
                Phrase.NO_PREVIOUS);
    }

    private Optional<Move> allowed(Practice practice, String move, Function<String, Optional<Move>> neighbor) {
        return AllowedMoves.nearest(practice, move, neighbor);
    }

    private Decision neighbor(Playback playback, Optional<Move> move, Phrase none) {
        Practice practice = playback.practice();
        if (practice.currentMove().isEmpty()) {
            return say(practice, Speech.SILENT);
        }
        return move.map(found -> selection.prepare(playback, found)).orElseGet(() -> say(practice, none));
    }

    private Decision toStep(Practice practice, int step) {
        return play(practice, practice.options().beginningOf(step));
    }

    /** Starts the current move over from its first second of work; before the start, tells its set-up again. */
    Decision startOver(Playback playback) {
        Practice practice = playback.practice();
        if (practice.state() instanceof PracticeState.Resumable) {
            return resume.goOn(practice, practice.options().beginningOf(0));
        }
        if (practice.state() instanceof PracticeState.Ready prepared && practice.isRoutine()) {
            return say(practice, playback.timeline().setUp(prepared.step()));
        }
        if (practice.state() instanceof PracticeState.Finished finished) {
            return startOver(practice, practice.options().beginningOf(finished.step()));
        }
        if (practice.currentPosition().isPresent()) {
            return startOver(practice, practice.currentPosition().get());
        }
        return practice.currentMove()
                .map(id -> selection.prepare(playback, move(id)))
                .orElseGet(() -> say(practice, Speech.SILENT));
    }

    /** Says how to lie on the first side to a listener who lies on the other one by now. */
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

    Decision yes(Playback playback) {
        Practice practice = playback.practice();
        return switch (practice.state()) {
            case PracticeState.Offered offered -> accept(playback, offered);
            case PracticeState.Finished finished ->
                AllowedMoves.afterLast(practice, pack.catalog()::findNext)
                        .map(move -> selection.prepare(playback, move))
                        .orElseGet(() -> say(practice.with(new PracticeState.Idle()), Speech.SILENT));
            case PracticeState.Ready prepared -> ready(playback);
            case PracticeState.BetweenParts between -> play(practice, between.next());
            case PracticeState.Paused paused -> resume(playback);
            case PracticeState.Resumable resumable -> resume.goOn(practice, resumable.at());
            default -> say(practice, Speech.SILENT);
        };
    }

    private Decision accept(Playback playback, PracticeState.Offered offered) {
        Practice practice = playback.practice();
        if (offered.moves().size() == 1) {
            return selection.prepare(playback, move(offered.moves().getFirst()));
        }
        return offered.together()
                ? selection.open(
                        playback, offered.moves().stream().map(this::move).toList())
                : say(practice, Speech.SILENT);
    }

    Decision no(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Offered offered ->
                offered.back()
                        .map(at -> getBack(practice, at))
                        .orElseGet(() -> say(practice.with(new PracticeState.Idle()), Phrase.NO_HURRY));
            case PracticeState.BetweenParts between ->
                say(practice.with(new PracticeState.Paused(between.next())), Phrase.NO_HURRY);
            case PracticeState.Ready prepared -> say(practice, Phrase.NO_HURRY);
            case PracticeState.Resumable resumable ->
                say(
                        Bookmarks.without(Bookmarks.leave(practice)).withRoutine(List.of(), new PracticeState.Idle()),
                        Phrase.NO_HURRY);
            case PracticeState.Idle fresh -> goodbye(practice);
            case PracticeState.Finished finished -> goodbye(practice);
            default -> say(practice, Speech.SILENT);
        };
    }

    /** Stops the clock for a while, then goes on. */
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

    /** Gives a listener who paused a moment to get back in place before the clock runs. */
    private Decision getBack(Practice practice, Position at) {
        Speech getBack = Speech.of(pack.say(Phrase.BACK_IN_PLACE)).then(Speech.silence(PlacementScript.TO_SHIFT));
        return at.phase() == Phase.WORK
                ? say(practice.with(PracticeState.Playing.from(at)), getBack)
                : play(practice, at);
    }

    private Decision hurry(Playback playback, Position at) {
        Practice practice = playback.practice();
        boolean atBeginning = at.phase() == Phase.ANNOUNCE && at.done().isZero();
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE, CHANGE_OVER ->
                atBeginning ? play(practice, at) : start(playback, at.step(), at.side());
            case STOP ->
                at.side() == SideOrder.last(practice)
                        ? say(practice, Speech.SILENT)
                        : start(playback, at.step(), SideOrder.last(practice));
            case WORK, CLOSE -> say(practice, Speech.SILENT);
        };
    }

    private Decision start(Playback playback, int step, Side side) {
        Practice practice = playback.practice();
        return play(practice, playback.timeline().startOf(step, side));
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
