package looselegs.coaching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Move;
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
                .map(at -> answer(practice, at, question))
                .orElseGet(() -> beforeTheStart(practice, question));
    }

    private Turn answer(Practice practice, Position at, Ask.Question question) {
        Speech told = switch (question) {
            case WHERE -> where(practice, at);
            case WHICH_SIDE -> side(practice, at);
            case WHAT_NEXT -> next(practice, at);
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE -> left(practice, at);
            case TIME_LEFT_ROUTINE -> rest(practice, at);
        };
        boolean timeTold = question == Ask.Question.TIME_LEFT_SIDE || question == Ask.Question.TIME_LEFT_MOVE;
        return timeTold ? new Turn.GoOn(practice, told).withTimeTold() : new Turn.GoOn(practice, told);
    }

    private Turn beforeTheStart(Practice practice, Ask.Question question) {
        if (practice.currentStep().isEmpty()) {
            return new Turn.GoOn(practice, isOfTime(question) ? ofAnyMove(practice) : say(Line.TIME_LEFT_NONE));
        }
        if (practice.standing() instanceof Standing.Finished) {
            return new Turn.GoOn(practice, say(Line.TIME_LEFT_NONE));
        }
        Track track = new Track(library, practice);
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        String time = narrator.minutesWords(track.timeFrom(track.beginningOf(0)));
        return new Turn.GoOn(practice, Speech.of(library.say(Line.TAKES, Map.of("time", time))));
    }

    private static boolean isOfTime(Ask.Question question) {
        return switch (question) {
            case WHERE, WHICH_SIDE, WHAT_NEXT -> false;
            case TIME_LEFT_SIDE, TIME_LEFT_MOVE, TIME_LEFT_ROUTINE -> true;
        };
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
        Step step = Step.of(library, practice, at.step());
        Map<String, String> values = Map.of(
                "move", step.move().name(),
                "number", Integer.toString(at.step() + 1),
                "count", Integer.toString(step.moves().size()));
        Line line = practice.isRoutine() ? Line.WHERE_IN_ROUTINE : Line.WHERE;
        return Speech.of(library.say(line, values)).then(side(practice, at));
    }

    private Speech side(Practice practice, Position at) {
        return Speech.of(library.say(Line.WHICH_SIDE, Map.of("side", sideWord(practice, at.side()))));
    }

    private Speech next(Practice practice, Position at) {
        Speech told = Speech.SILENT;
        if (at.side() != Sided.last(practice)) {
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
        Speech now = left.isZero() && more
                ? Speech.SILENT
                : Speech.of(library.say(Line.TIME_LEFT, timed(practice, at.side(), left)));
        return more ? now.then(library.say(Line.TIME_LEFT_THEN, timed(practice, Sided.last(practice), aSide))) : now;
    }

    private Speech rest(Practice practice, Position at) {
        Duration rest = new Track(library, practice).timeFrom(at);
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        String time = rest.compareTo(A_MINUTE) < 0 ? narrator.timeWords(rest) : narrator.minutesWords(rest);
        return Speech.of(library.say(Line.TIME_LEFT_ROUTINE, Map.of("time", time)));
    }

    private Map<String, String> timed(Practice practice, Side side, Duration time) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        return Map.of("side", narrator.sideWord(side), "time", narrator.timeWords(time));
    }

    private String sideWord(Practice practice, Side side) {
        return new Narrator(library, practice.options().voiceRate()).sideWord(side);
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }
}
