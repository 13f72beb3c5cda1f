package looselegs.coaching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.speech.Speech;

/** Says where a practice is: which move, which side, how long, what next. */
final class Orienting {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Library library;

    Orienting(Library library) {
        this.library = library;
    }

    Turn answer(Practice practice, Ask.Question question) {
        return practice.currentPosition()
                .map(at -> isToCome(at) ? toCome(practice, at, question) : answer(practice, at, question))
                .orElseGet(() -> new Turn.GoOn(practice, beforeTheStart(practice, question)));
    }

    /** A move that is only being announced is still to come. */
    private static boolean isToCome(Position at) {
        return at.phase() == Phase.ANNOUNCE;
    }

    private Turn toCome(Practice practice, Position at, Ask.Question question) {
        Speech told = comes(practice, at.step());
        return new Turn.GoOn(
                practice,
                switch (question) {
                    case WHERE -> practice.isRoutine() ? told.then(number(practice, at.step())) : told;
                    case WHICH_SIDE, WHAT_NEXT -> told;
                    case TIME_LEFT_SIDE, TIME_LEFT_MOVE, TIME_LEFT_ROUTINE -> told.then(rest(practice, at));
                });
    }

    private Turn answer(Practice practice, Position at, Ask.Question question) {
        Speech told = switch (question) {
            case WHERE -> where(practice, at);
            case WHICH_SIDE -> side(practice, at);
            case WHAT_NEXT -> next(practice, at);
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE -> left(practice, at);
            case TIME_LEFT_ROUTINE -> rest(practice, at);
        };
        boolean timeTold = isTime(question) && question != Ask.Question.TIME_LEFT_ROUTINE;
        return timeTold ? new Turn.GoOn(practice, told).withTimeTold() : new Turn.GoOn(practice, told);
    }

    private Speech beforeTheStart(Practice practice, Ask.Question question) {
        return switch (practice.standing()) {
            case Standing.Prepared prepared -> prepared(practice, prepared.step(), question);
            case Standing.Left left -> leftAt(practice, left.at(), question);
            case Standing.Finished finished -> say(isTime(question) ? Line.TIME_LEFT_NONE : Line.NOTHING_RUNS);
            default ->
                question == Ask.Question.WHICH_SIDE
                        ? sides(practice)
                        : isTime(question) ? ofAnyMove(practice) : say(Line.NOTHING_RUNS);
        };
    }

    private Speech prepared(Practice practice, int step, Ask.Question question) {
        return switch (question) {
            case WHERE -> move(practice, step).then(sides(practice));
            case WHICH_SIDE -> sides(practice);
            case WHAT_NEXT -> comes(practice, step);
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE, TIME_LEFT_ROUTINE -> {
                Track track = new Track(library, practice);
                String time = narrator(practice).minutesWords(track.timeFrom(track.beginningOf(step)));
                yield Speech.of(library.say(Line.TAKES, Map.of("time", time)));
            }
        };
    }

    /** Where a practice of another day stopped; the question that follows names the move. */
    private Speech leftAt(Practice practice, Position at, Ask.Question question) {
        Speech stopped = Speech.of(library.say(Line.STOPPED_SIDE, Map.of("side", sideWord(practice, at.side()))));
        boolean begun = Turning.isBegun(at);
        return switch (question) {
            case WHERE -> begun ? move(practice, at.step()).then(stopped) : comes(practice, at.step());
            case WHICH_SIDE -> begun ? stopped : comes(practice, at.step());
            case WHAT_NEXT -> begun ? next(practice, at) : comes(practice, at.step());
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE -> left(practice, at);
            case TIME_LEFT_ROUTINE -> rest(practice, at);
        };
    }

    private static boolean isTime(Ask.Question question) {
        return switch (question) {
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE, TIME_LEFT_ROUTINE -> true;
            case WHERE, WHICH_SIDE, WHAT_NEXT -> false;
        };
    }

    /** Which move comes next, and on which side it begins. */
    private Speech comes(Practice practice, int step) {
        Line line = practice.options().sides() == Sides.BOTH ? Line.COMES : Line.COMES_ONE;
        return Speech.of(library.say(
                line, Map.of("move", moveName(practice, step), "side", sideWord(practice, Sided.first(practice)))));
    }

    /** Which side comes first. */
    Speech sides(Practice practice) {
        Map<String, String> sides = narrator(practice).sides(Sided.first(practice));
        return Speech.of(
                practice.options().sides() == Sides.BOTH
                        ? library.say(Line.FIRST_SIDE, sides)
                        : library.say(Line.FIRST_SIDE_ONLY, Map.of("side", sides.get("side"))));
    }

    private Speech move(Practice practice, int step) {
        Map<String, String> values = Map.of(
                "move", moveName(practice, step),
                "number", Integer.toString(step + 1),
                "count", Integer.toString(practice.routine().size()));
        return Speech.of(library.say(practice.isRoutine() ? Line.WHERE_IN_ROUTINE : Line.WHERE, values));
    }

    private Speech number(Practice practice, int step) {
        Map<String, String> values = Map.of(
                "number", Integer.toString(step + 1),
                "count", Integer.toString(practice.routine().size()));
        return Speech.of(library.say(Line.MOVE_NUMBER, values));
    }

    private String moveName(Practice practice, int step) {
        return library.catalog().getMove(practice.routine().get(step)).name();
    }

    /** How long a move takes, and all of them, for somebody who has not chosen yet. */
    private Speech ofAnyMove(Practice practice) {
        List<Move> moves = library.catalog().listMoves();
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        Choosing choosing = new Choosing(library);
        String one = narrator.minutesWords(choosing.time(practice, moves.subList(0, 1)));
        String all = narrator.minutesWords(choosing.time(practice, moves));
        return Speech.of(library.say(Line.TAKES_A_MOVE, Map.of("time", one)))
                .then(library.say(Line.TAKES_ALL, Map.of("count", Integer.toString(moves.size()), "time", all)));
    }

    private Speech where(Practice practice, Position at) {
        return move(practice, at.step()).then(side(practice, at));
    }

    private Speech side(Practice practice, Position at) {
        return Speech.of(library.say(Line.WHICH_SIDE, Map.of("side", sideWord(practice, at.side()))));
    }

    private Speech next(Practice practice, Position at) {
        Speech told = Speech.SILENT;
        if (!Turning.isBegun(at)) {
            told = sides(practice);
        } else if (at.side() != Sided.last(practice)) {
            told = told.then(
                    library.say(Line.SIDE_COMES_NEXT, Map.of("side", sideWord(practice, Sided.last(practice)))));
        }
        return told.then(Step.of(library, practice, at.step())
                .next()
                .map(move -> library.say(Line.MOVE_COMES_NEXT, Map.of("move", move.name())))
                .orElseGet(() -> library.say(Line.NOTHING_COMES_NEXT)));
    }

    private Speech left(Practice practice, Position at) {
        Duration aSide = practice.options().workOfASide();
        Duration left = switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE, CHANGE_OVER -> aSide;
            case WORK -> new Track(library, practice).left(at);
            case STOP, CLOSE -> Duration.ZERO;
        };
        boolean more = at.side() != Sided.last(practice);
        if (left.isZero() && !more) {
            return say(Line.MOVE_IS_DONE);
        }
        Speech now = Speech.of(
                left.isZero()
                        ? library.say(Line.SIDE_IS_DONE, Map.of("side", sideWord(practice, at.side())))
                        : library.say(Line.TIME_LEFT, timed(practice, at.side(), left)));
        return more ? now.then(library.say(Line.TIME_LEFT_THEN, timed(practice, Sided.last(practice), aSide))) : now;
    }

    private Speech rest(Practice practice, Position at) {
        Duration rest = new Track(library, practice).timeFrom(at);
        Narrator narrator = narrator(practice);
        String time = rest.compareTo(A_MINUTE) < 0 ? narrator.timeWords(rest) : narrator.minutesWords(rest);
        return Speech.of(library.say(Line.TIME_LEFT_ROUTINE, Map.of("time", time)));
    }

    private Map<String, String> timed(Practice practice, Side side, Duration time) {
        return Map.of(
                "side",
                narrator(practice).sideWord(side),
                "time",
                narrator(practice).timeWords(time));
    }

    private String sideWord(Practice practice, Side side) {
        return narrator(practice).sideWord(side);
    }

    private Narrator narrator(Practice practice) {
        return new Narrator(library, practice.options().voiceRate());
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }
}
