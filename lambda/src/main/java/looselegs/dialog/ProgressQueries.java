package looselegs.dialog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.playback.PlacementScript;
import looselegs.playback.Playback;
import looselegs.playback.SideOrder;
import looselegs.playback.Step;
import looselegs.practice.Decision;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Sides;
import looselegs.speech.Speech;

/** Answers where the practice is: which move, which side, how much time is left, and what comes next. */
final class ProgressQueries {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final LanguagePack pack;

    ProgressQueries(LanguagePack pack) {
        this.pack = pack;
    }

    Decision answer(Playback playback, Query.ProgressQuestion question) {
        Practice practice = playback.practice();
        return practice.currentPosition()
                .map(at -> isToCome(at) ? toCome(playback, at, question) : answer(playback, at, question))
                .orElseGet(() -> new Decision.GoOn(practice, beforeTheStart(playback, question)));
    }

    /** Whether the move is still to come: it is only being announced. */
    private static boolean isToCome(Position at) {
        return at.phase() == Phase.ANNOUNCE;
    }

    private Decision toCome(Playback playback, Position at, Query.ProgressQuestion question) {
        Practice practice = playback.practice();
        Speech told = comes(practice, at.step());
        return new Decision.GoOn(
                practice,
                switch (question) {
                    case WHERE -> practice.isRoutine() ? told.then(number(practice, at.step())) : told;
                    case WHICH_SIDE, WHAT_NEXT -> told;
                    case TIME_LEFT_SIDE, TIME_LEFT_MOVE, TIME_LEFT_ROUTINE -> told.then(rest(playback, at));
                });
    }

    private Decision answer(Playback playback, Position at, Query.ProgressQuestion question) {
        Practice practice = playback.practice();
        Speech told = switch (question) {
            case WHERE -> where(practice, at);
            case WHICH_SIDE -> side(at);
            case WHAT_NEXT -> next(practice, at);
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE -> left(practice, at);
            case TIME_LEFT_ROUTINE -> rest(playback, at);
        };
        boolean timeTold = isTime(question) && question != Query.ProgressQuestion.TIME_LEFT_ROUTINE;
        return timeTold ? new Decision.GoOn(practice, told).withTimeTold() : new Decision.GoOn(practice, told);
    }

    private Speech beforeTheStart(Playback playback, Query.ProgressQuestion question) {
        Practice practice = playback.practice();
        return switch (practice.state()) {
            case PracticeState.Ready prepared -> prepared(playback, prepared.step(), question);
            case PracticeState.Resumable resumable -> stoppedAt(playback, resumable.at(), question);
            case PracticeState.Finished finished -> say(isTime(question) ? Phrase.TIME_LEFT_NONE : Phrase.NOTHING_RUNS);
            default ->
                question == Query.ProgressQuestion.WHICH_SIDE
                        ? sides(practice)
                        : isTime(question) ? ofAnyMove(playback) : say(Phrase.NOTHING_RUNS);
        };
    }

    private Speech prepared(Playback playback, int step, Query.ProgressQuestion question) {
        Practice practice = playback.practice();
        return switch (question) {
            case WHERE -> move(practice, step).then(sides(practice));
            case WHICH_SIDE -> sides(practice);
            case WHAT_NEXT -> comes(practice, step);
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE, TIME_LEFT_ROUTINE -> {
                Duration takes = playback.timeline().timeFrom(practice.options().beginningOf(step));
                String time = pack.minutesWords(takes);
                yield Speech.of(pack.say(Phrase.TAKES, Map.of("time", time)));
            }
        };
    }

    /** Says where a practice of another day stopped; the question that follows names the move. */
    private Speech stoppedAt(Playback playback, Position at, Query.ProgressQuestion question) {
        Practice practice = playback.practice();
        Speech stopped = Speech.of(pack.say(Phrase.STOPPED_SIDE, Map.of("side", pack.sideWord(at.side()))));
        boolean begun = PlacementScript.isInPlace(at);
        return switch (question) {
            case WHERE -> begun ? move(practice, at.step()).then(stopped) : comes(practice, at.step());
            case WHICH_SIDE -> begun ? stopped : comes(practice, at.step());
            case WHAT_NEXT -> begun ? next(practice, at) : comes(practice, at.step());
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE -> left(practice, at);
            case TIME_LEFT_ROUTINE -> rest(playback, at);
        };
    }

    private static boolean isTime(Query.ProgressQuestion question) {
        return switch (question) {
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE, TIME_LEFT_ROUTINE -> true;
            case WHERE, WHICH_SIDE, WHAT_NEXT -> false;
        };
    }

    /** Says which move comes next, and on which side it begins. */
    private Speech comes(Practice practice, int step) {
        Phrase phrase = practice.options().sides() == Sides.BOTH ? Phrase.COMES : Phrase.COMES_ONE;
        return Speech.of(pack.say(
                phrase, Map.of("move", moveName(practice, step), "side", pack.sideWord(SideOrder.first(practice)))));
    }

    /** Says which side comes first. */
    Speech sides(Practice practice) {
        Map<String, String> sides = pack.sides(SideOrder.first(practice));
        return Speech.of(
                practice.options().sides() == Sides.BOTH
                        ? pack.say(Phrase.FIRST_SIDE, sides)
                        : pack.say(Phrase.FIRST_SIDE_ONLY, Map.of("side", sides.get("side"))));
    }

    private Speech move(Practice practice, int step) {
        Map<String, String> values = Map.of(
                "move", moveName(practice, step),
                "number", Integer.toString(step + 1),
                "count", Integer.toString(practice.routine().size()));
        return Speech.of(pack.say(practice.isRoutine() ? Phrase.WHERE_IN_ROUTINE : Phrase.WHERE, values));
    }

    private Speech number(Practice practice, int step) {
        Map<String, String> values = Map.of(
                "number", Integer.toString(step + 1),
                "count", Integer.toString(practice.routine().size()));
        return Speech.of(pack.say(Phrase.MOVE_NUMBER, values));
    }

    private String moveName(Practice practice, int step) {
        return pack.catalog().getMove(practice.routine().get(step)).name();
    }

    /** Says how long one move takes, and how long all of them: nothing is chosen yet. */
    private Speech ofAnyMove(Playback playback) {
        List<Move> moves = pack.catalog().listMoves();
        MoveSelection selection = new MoveSelection(pack);
        String one = pack.minutesWords(selection.time(playback, moves.subList(0, 1)));
        String all = pack.minutesWords(selection.time(playback, moves));
        return Speech.of(pack.say(Phrase.TAKES_A_MOVE, Map.of("time", one)))
                .then(pack.say(Phrase.TAKES_ALL, Map.of("count", Integer.toString(moves.size()), "time", all)));
    }

    private Speech where(Practice practice, Position at) {
        return move(practice, at.step()).then(side(at));
    }

    private Speech side(Position at) {
        return Speech.of(pack.say(Phrase.WHICH_SIDE, Map.of("side", pack.sideWord(at.side()))));
    }

    private Speech next(Practice practice, Position at) {
        Speech told = Speech.SILENT;
        if (!PlacementScript.isInPlace(at)) {
            told = sides(practice);
        } else if (at.side() != SideOrder.last(practice)) {
            told = told.then(pack.say(Phrase.SIDE_COMES_NEXT, Map.of("side", pack.sideWord(SideOrder.last(practice)))));
        }
        return told.then(Step.of(pack, practice, at.step())
                .next()
                .map(move -> pack.say(Phrase.MOVE_COMES_NEXT, Map.of("move", move.name())))
                .orElseGet(() -> pack.say(Phrase.NOTHING_COMES_NEXT)));
    }

    private Speech left(Practice practice, Position at) {
        Duration aSide = practice.options().workOfASide();
        Duration left = switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE, CHANGE_OVER -> aSide;
            case WORK -> practice.options().workLeft(at);
            case STOP, CLOSE -> Duration.ZERO;
        };
        boolean more = at.side() != SideOrder.last(practice);
        if (left.isZero() && !more) {
            return say(Phrase.MOVE_IS_DONE);
        }
        Speech now = Speech.of(
                left.isZero()
                        ? pack.say(Phrase.SIDE_IS_DONE, Map.of("side", pack.sideWord(at.side())))
                        : pack.say(Phrase.TIME_LEFT, timed(at.side(), left)));
        return more ? now.then(pack.say(Phrase.TIME_LEFT_THEN, timed(SideOrder.last(practice), aSide))) : now;
    }

    private Speech rest(Playback playback, Position at) {
        Duration rest = playback.timeline().timeFrom(at);
        String time = rest.compareTo(A_MINUTE) < 0 ? pack.timeWords(rest) : pack.minutesWords(rest);
        return Speech.of(pack.say(Phrase.TIME_LEFT_ROUTINE, Map.of("time", time)));
    }

    private Map<String, String> timed(Side side, Duration time) {
        return Map.of("side", pack.sideWord(side), "time", pack.timeWords(time));
    }

    private Speech say(Phrase phrase) {
        return Speech.of(pack.say(phrase));
    }
}
