package looselegs.coaching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.catalog.Catalog;
import looselegs.catalog.Move;
import looselegs.catalog.Routine;
import looselegs.pacing.Position;
import looselegs.speech.Speech;

/** Composes routines, and changes the one that is under way. */
final class Routines {
    private final Library library;
    private final Catalog catalog;
    private final Choosing choosing;

    Routines(Library library) {
        this.library = library;
        this.catalog = library.catalog();
        this.choosing = new Choosing(library);
    }

    /** What cannot be is said in a sentence, with the nearest thing offered. */
    Turn compose(Practice practice, Ask.Routine ask) {
        Practice wished = Bookmarks.wishing(practice, ask.wish());
        if (!ask.routine().understood()) {
            return offerAll(wished, Speech.of(library.say(Line.NO_ROUTINE)));
        }
        Optional<Routine> named = ask.routine().named().flatMap(catalog::findRoutine);
        List<Move> wanted = withOwnTools(
                wished,
                catalog.select(
                        named.map(catalog::movesOf).orElse(catalog.listMoves()),
                        ask.routine().selection()));
        Optional<Duration> time = ask.routine().time().or(() -> named.flatMap(Routine::time));
        if (wanted.isEmpty()) {
            return offerAll(wished, Speech.of(library.say(Line.NO_ROUTINE)));
        }
        Cautions cautions = new Cautions(library, practice);
        List<Move> allowed = cautions.allowed(wanted);
        if (allowed.isEmpty()) {
            return new Turn.GoOn(wished.with(new Standing.Fresh()), cautions.ofLeftOut(wanted));
        }
        List<Move> fitting = time.map(most -> fitting(wished, allowed, most)).orElse(allowed);
        if (fitting.isEmpty()) {
            return tooShort(wished, allowed.getFirst());
        }
        Turn opened = ask.atOnce() ? choosing.openAtOnce(wished, fitting) : choosing.open(wished, fitting);
        Turn told = opened instanceof Turn.GoOn goOn ? goOn.after(cautions.ofLeftOut(wanted)) : opened;
        return time.isPresent() && fitting.size() == 1 ? withLength(told, fitting) : told;
    }

    /** All that was just offered, else all that there is. */
    Turn all(Practice practice) {
        return practice.standing() instanceof Standing.Offered offered
                        && offered.moves().size() > 1
                ? choosing.open(
                        practice, offered.moves().stream().map(catalog::getMove).toList())
                : choosing.open(practice, withOwnTools(practice, catalog.listMoves()));
    }

    /** For somebody who does not know what to do: all that there is, in its order. */
    Turn recommend(Practice practice) {
        if (practice.isUnderWay() || practice.standing() instanceof Standing.Prepared) {
            return new Turn.GoOn(practice, Speech.SILENT);
        }
        List<Move> moves = new Cautions(library, practice).allowed(withOwnTools(practice, catalog.listMoves()));
        List<String> ids = moves.stream().map(Move::id).toList();
        return new Turn.GoOn(Bookmarks.leave(practice).offering(ids, ids.size() > 1), Speech.SILENT);
    }

    /** A move to come is left out; the one that runs is left for the next. */
    Turn skip(Practice practice, MoveChoice choice) {
        Optional<String> move = named(choice);
        Optional<Integer> current = practice.currentStep();
        if (move.isEmpty() || current.isEmpty()) {
            return new Turn.GoOn(practice, Speech.of(library.say(Line.UNCLEAR)));
        }
        int place = practice.routine().lastIndexOf(move.get());
        if (place == current.get()) {
            return practice.standing() instanceof Standing.Prepared && practice.isRoutine()
                    ? without(practice, List.of(place))
                    : beyond(practice, place);
        }
        Map<String, String> name = Map.of("move", catalog.getMove(move.get()).name());
        if (place < current.get()) {
            return new Turn.GoOn(practice, Speech.of(library.say(Line.NOT_IN_ROUTINE, name)));
        }
        List<String> rest = new ArrayList<>(practice.routine());
        rest.remove(place);
        return new Turn.GoOn(
                practice.withRoutine(rest, practice.standing()), Speech.of(library.say(Line.LEFT_OUT, name)));
    }

    /** To a move of the routine that is under way, which stays as it is; empty where that is not meant. */
    Optional<Turn> goTo(Practice practice, MoveChoice choice, Options.Wish wish) {
        boolean chosen = practice.isUnderWay() || practice.standing() instanceof Standing.Prepared;
        int step = named(choice).map(practice.routine()::indexOf).orElse(-1);
        if (!practice.isRoutine() || !chosen || step < 0) {
            return Optional.empty();
        }
        Practice wished = practice.with(practice.options().with(wish));
        Move move = catalog.getMove(practice.routine().get(step));
        Speech side = wish.sides().isPresent()
                ? Speech.of(new Adjusting(library).tell(wished, wish.sides().get()))
                : Speech.SILENT;
        Speech told = new Cautions(library, wished).of(move).then(side).then(fetch(wished, move));
        return Optional.of(at(wished, step, told));
    }

    /** Out of their order, moves are not announced with their tools. */
    private Speech fetch(Practice practice, Move next) {
        String tool =
                practice.currentMove().map(id -> catalog.getMove(id).tool()).orElse("");
        return tool.equals(next.tool()) ? Speech.SILENT : Speech.of(next.words().fetch());
    }

    /** At the beginning of a step, in the way in which the practice stood before. */
    private Turn.GoOn at(Practice practice, int step, Speech told) {
        Track track = new Track(library, practice);
        return switch (practice.standing()) {
            case Standing.Prepared prepared ->
                new Turn.GoOn(practice.with(new Standing.Prepared(step)), told.then(track.setUp(step)));
            default -> new Turn.GoOn(practice.with(Standing.Playing.from(track.beginningOf(step))), told);
        };
    }

    /** As above, but whoever has not begun is not hurried. */
    private Turn.GoOn waitingAt(Practice practice, int step, Speech told) {
        Position beginning = new Track(library, practice).beginningOf(step);
        return switch (practice.standing()) {
            case Standing.Waiting waiting -> new Turn.GoOn(practice.with(new Standing.Waiting(beginning)), told);
            case Standing.Paused paused -> new Turn.GoOn(practice.with(new Standing.Paused(beginning)), told);
            default -> at(practice, step, told);
        };
    }

    /** Without the moves to come that need another tool; the one that is worked on has its tool. */
    Turn.GoOn keepTool(Practice practice, String tool) {
        int current = practice.currentStep().orElseThrow();
        boolean begun = practice.currentPosition().filter(Turning::isBegun).isPresent();
        List<Integer> others = new ArrayList<>();
        for (int step = begun ? current + 1 : current; step < practice.routine().size(); step++) {
            if (!catalog.getMove(practice.routine().get(step)).tool().equals(tool)) {
                others.add(step);
            }
        }
        return others.isEmpty() ? new Turn.GoOn(practice, Speech.SILENT) : without(practice, others);
    }

    /** Without these steps, none of which has begun; what comes then is told as what came before. */
    private Turn.GoOn without(Practice practice, List<Integer> steps) {
        int current = practice.currentStep().orElseThrow();
        List<String> rest = new ArrayList<>();
        List<Move> left = new ArrayList<>();
        for (int step = 0; step < practice.routine().size(); step++) {
            String move = practice.routine().get(step);
            if (steps.contains(step)) {
                left.add(catalog.getMove(move));
            } else {
                rest.add(move);
            }
        }
        Speech told = Speech.of(library.say(
                Line.LEFT_OUT_SEVERAL, Map.of("moves", library.phrases().sayAll(library.theMoves(left)))));
        if (!steps.contains(current)) {
            return new Turn.GoOn(practice.withRoutine(rest, practice.standing()), told);
        }
        if (current < rest.size()) {
            return waitingAt(practice.withRoutine(rest, practice.standing()), current, told);
        }
        return rest.isEmpty()
                ? new Turn.GoOn(practice.with(new Standing.Fresh()), told)
                : new Turn.GoOn(practice.withRoutine(rest, new Standing.Finished(rest.size() - 1)), told);
    }

    /** The step after this one, or the end of the routine. */
    private Turn beyond(Practice practice, int step) {
        boolean last = step + 1 == practice.routine().size();
        Standing beyond = last
                ? new Standing.Finished(step)
                : Standing.Playing.from(new Track(library, practice).beginningOf(step + 1));
        String left = catalog.getMove(practice.routine().get(step)).name();
        return new Turn.GoOn(practice.with(beyond), Speech.of(library.say(Line.LEFT_OUT, Map.of("move", left))));
    }

    Turn over(Practice practice) {
        return practice.currentStep().isEmpty()
                ? new Turn.GoOn(practice, Speech.SILENT)
                : new Turn.GoOn(
                        practice.with(Standing.Playing.from(new Track(library, practice).beginningOf(0))),
                        Speech.of(library.say(Line.FROM_THE_BEGINNING)));
    }

    /** Without the moves for which there is no tool; where none would stay, the listener may have found one. */
    private static List<Move> withOwnTools(Practice practice, List<Move> wanted) {
        Set<String> tools = practice.profile().preferences().tools();
        List<Move> possible =
                wanted.stream().filter(move -> tools.contains(move.tool())).toList();
        return possible.isEmpty() ? wanted : possible;
    }

    /** As many moves as fit, in their order: their lengths hardly differ, so that no other choice holds more. */
    private List<Move> fitting(Practice practice, List<Move> wanted, Duration most) {
        List<Move> fitting = new ArrayList<>();
        for (Move move : wanted) {
            fitting.add(move);
            if (choosing.time(practice, fitting).compareTo(most) > 0) {
                fitting.removeLast();
            }
        }
        return fitting;
    }

    /** A routine says how long it takes; where only one move fits, that is said as well. */
    private Turn withLength(Turn opened, List<Move> moves) {
        if (!(opened instanceof Turn.GoOn goOn)) {
            return opened;
        }
        Narrator narrator = new Narrator(library, goOn.practice().options().voiceRate());
        Map<String, String> time = Map.of("time", narrator.minutesWords(choosing.time(goOn.practice(), moves)));
        Speech length = Speech.of(library.say(Line.TAKES, time));
        return goOn.after(length);
    }

    private Turn tooShort(Practice practice, Move shortest) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        Map<String, String> time = Map.of("time", narrator.minutesWords(choosing.time(practice, List.of(shortest))));
        return new Turn.GoOn(
                practice.offering(List.of(shortest.id()), false), Speech.of(library.say(Line.TOO_SHORT, time)));
    }

    private Turn offerAll(Practice practice, Speech answer) {
        List<String> all = catalog.listMoves().stream().map(Move::id).toList();
        return new Turn.GoOn(practice.offering(all, true), answer);
    }

    private static Optional<String> named(MoveChoice choice) {
        return choice instanceof MoveChoice.Named named && named.moves().size() == 1
                ? Optional.of(named.moves().getFirst())
                : Optional.empty();
    }
}
