package looselegs.dialog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.catalog.Catalog;
import looselegs.catalog.Move;
import looselegs.catalog.Routine;
import looselegs.dialog.safety.Cautions;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Position;
import looselegs.playback.Bookmarks;
import looselegs.playback.PlacementScript;
import looselegs.playback.Playback;
import looselegs.practice.Command;
import looselegs.practice.Decision;
import looselegs.practice.MoveChoice;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.speech.Speech;

/** Composes routines, and changes the one that is under way. */
final class RoutineSelection {
    private final LanguagePack pack;
    private final Catalog catalog;
    private final MoveSelection selection;

    RoutineSelection(LanguagePack pack) {
        this.pack = pack;
        this.catalog = pack.catalog();
        this.selection = new MoveSelection(pack);
    }

    /** Opens the routine asked for, or explains why it is impossible and offers the closest match. */
    Decision compose(Playback playback, Command.Routine input) {
        Practice practice = playback.practice();
        Practice wished = Bookmarks.wishing(practice, input.wish());
        Playback opening = playback.with(wished);
        if (!input.routine().understood()) {
            return offerAll(wished, Speech.of(pack.say(Phrase.NO_ROUTINE)));
        }
        Optional<Routine> named = input.routine().named().flatMap(catalog::findRoutine);
        List<Move> wanted = withOwnTools(
                wished,
                catalog.select(
                        named.map(catalog::movesOf).orElse(catalog.listMoves()),
                        input.routine().selection()));
        Optional<Duration> time = input.routine().time().or(() -> named.flatMap(Routine::time));
        if (wanted.isEmpty()) {
            return offerAll(wished, Speech.of(pack.say(Phrase.NO_ROUTINE)));
        }
        Cautions cautions = new Cautions(pack, practice);
        List<Move> allowed = cautions.allowed(wanted);
        if (allowed.isEmpty()) {
            return new Decision.GoOn(wished.with(new PracticeState.Idle()), cautions.ofLeftOut(wanted));
        }
        List<Move> fitting = time.map(most -> fitting(opening, allowed, most)).orElse(allowed);
        if (fitting.isEmpty()) {
            return tooShort(opening, allowed.getFirst());
        }
        Decision opened = input.atOnce() ? selection.openAtOnce(opening, fitting) : selection.open(opening, fitting);
        Decision told = opened instanceof Decision.GoOn goOn ? goOn.after(cautions.ofLeftOut(wanted)) : opened;
        return time.isPresent() && fitting.size() == 1 ? withLength(playback, told, fitting) : told;
    }

    /** Opens all moves that were just offered, else all there are. */
    Decision all(Playback playback) {
        Practice practice = playback.practice();
        return practice.state() instanceof PracticeState.Offered offered
                        && offered.moves().size() > 1
                ? selection.open(
                        playback, offered.moves().stream().map(catalog::getMove).toList())
                : selection.open(playback, withOwnTools(practice, catalog.listMoves()));
    }

    /** Offers all moves in order to a listener who does not know what to do. */
    Decision recommend(Practice practice) {
        if (practice.isUnderWay() || practice.state() instanceof PracticeState.Ready) {
            return new Decision.GoOn(practice, Speech.SILENT);
        }
        List<Move> moves = new Cautions(pack, practice).allowed(withOwnTools(practice, catalog.listMoves()));
        List<String> ids = moves.stream().map(Move::id).toList();
        return new Decision.GoOn(Bookmarks.leave(practice).offering(ids, ids.size() > 1), Speech.SILENT);
    }

    /** Leaves out a move that is to come, or leaves the current one for the next. */
    Decision skip(Playback playback, MoveChoice choice) {
        Practice practice = playback.practice();
        Optional<String> move = named(choice);
        Optional<Integer> current = practice.currentStep();
        if (move.isEmpty() || current.isEmpty()) {
            return new Decision.GoOn(practice, Speech.of(pack.say(Phrase.UNCLEAR)));
        }
        int place = practice.routine().lastIndexOf(move.get());
        if (place == current.get()) {
            return practice.state() instanceof PracticeState.Ready && practice.isRoutine()
                    ? without(playback, List.of(place))
                    : beyond(practice, place);
        }
        Map<String, String> name = Map.of("move", catalog.getMove(move.get()).name());
        if (place < current.get()) {
            return new Decision.GoOn(practice, Speech.of(pack.say(Phrase.NOT_IN_ROUTINE, name)));
        }
        List<String> rest = new ArrayList<>(practice.routine());
        rest.remove(place);
        return new Decision.GoOn(
                practice.withRoutine(rest, practice.state()), Speech.of(pack.say(Phrase.LEFT_OUT, name)));
    }

    /** Goes to another move of the current routine, which stays as it is; empty if the choice is not one of its moves. */
    Optional<Decision> goTo(Playback playback, MoveChoice choice, PracticeOptions.Wish wish) {
        Practice practice = playback.practice();
        boolean chosen = practice.isUnderWay() || practice.state() instanceof PracticeState.Ready;
        int step = named(choice).map(practice.routine()::indexOf).orElse(-1);
        if (!practice.isRoutine() || !chosen || step < 0) {
            return Optional.empty();
        }
        Practice wished = practice.with(practice.options().with(wish));
        Move move = catalog.getMove(practice.routine().get(step));
        Speech side = wish.sides().isPresent()
                ? Speech.of(new SettingsCommands(pack).tell(wished, wish.sides().get()))
                : Speech.SILENT;
        Speech told = new Cautions(pack, wished).of(move).then(side).then(fetch(wished, move));
        return Optional.of(at(playback.with(wished), step, told));
    }

    /** Says which tool to fetch, since nothing announced it: the move comes out of order. */
    private Speech fetch(Practice practice, Move next) {
        String tool =
                practice.currentMove().map(id -> catalog.getMove(id).tool()).orElse("");
        return tool.equals(next.tool()) ? Speech.SILENT : Speech.of(next.words().fetch());
    }

    /** Goes to the beginning of a step, playing or waiting as before. */
    private Decision.GoOn at(Playback playback, int step, Speech told) {
        Practice practice = playback.practice();
        return switch (practice.state()) {
            case PracticeState.Ready prepared ->
                new Decision.GoOn(
                        practice.with(new PracticeState.Ready(step)),
                        told.then(playback.timeline().setUp(step)));
            default ->
                new Decision.GoOn(
                        practice.with(
                                PracticeState.Playing.from(practice.options().beginningOf(step))),
                        told);
        };
    }

    /** As {@link #at}, but starts nothing that waits or is paused. */
    private Decision.GoOn waitingAt(Playback playback, int step, Speech told) {
        Practice practice = playback.practice();
        Position beginning = practice.options().beginningOf(step);
        return switch (practice.state()) {
            case PracticeState.BetweenParts waiting ->
                new Decision.GoOn(practice.with(new PracticeState.BetweenParts(beginning)), told);
            case PracticeState.Paused paused ->
                new Decision.GoOn(practice.with(new PracticeState.Paused(beginning)), told);
            default -> at(playback, step, told);
        };
    }

    /** Leaves out the moves to come that need another tool; the current one has its tool. */
    Decision.GoOn keepTool(Playback playback, String tool) {
        Practice practice = playback.practice();
        int current = practice.currentStep().orElseThrow();
        boolean begun =
                practice.currentPosition().filter(PlacementScript::isInPlace).isPresent();
        List<Integer> others = new ArrayList<>();
        for (int step = begun ? current + 1 : current; step < practice.routine().size(); step++) {
            if (!catalog.getMove(practice.routine().get(step)).tool().equals(tool)) {
                others.add(step);
            }
        }
        return others.isEmpty() ? new Decision.GoOn(practice, Speech.SILENT) : without(playback, others);
    }

    /** Leaves out steps none of which has begun, then goes on as before. */
    private Decision.GoOn without(Playback playback, List<Integer> steps) {
        Practice practice = playback.practice();
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
        Speech told = Speech.of(
                pack.say(Phrase.LEFT_OUT_SEVERAL, Map.of("moves", pack.phrases().sayAll(pack.theMoves(left)))));
        if (!steps.contains(current)) {
            return new Decision.GoOn(practice.withRoutine(rest, practice.state()), told);
        }
        if (current < rest.size()) {
            return waitingAt(playback.with(practice.withRoutine(rest, practice.state())), current, told);
        }
        return rest.isEmpty()
                ? new Decision.GoOn(practice.with(new PracticeState.Idle()), told)
                : new Decision.GoOn(practice.withRoutine(rest, new PracticeState.Finished(rest.size() - 1)), told);
    }

    /** Goes to the step after this one, or to the end of the routine. */
    private Decision beyond(Practice practice, int step) {
        boolean last = step + 1 == practice.routine().size();
        PracticeState beyond = last
                ? new PracticeState.Finished(step)
                : PracticeState.Playing.from(practice.options().beginningOf(step + 1));
        String left = catalog.getMove(practice.routine().get(step)).name();
        return new Decision.GoOn(practice.with(beyond), Speech.of(pack.say(Phrase.LEFT_OUT, Map.of("move", left))));
    }

    Decision over(Practice practice) {
        return practice.currentStep().isEmpty()
                ? new Decision.GoOn(practice, Speech.SILENT)
                : new Decision.GoOn(
                        practice.with(
                                PracticeState.Playing.from(practice.options().beginningOf(0))),
                        Speech.of(pack.say(Phrase.FROM_THE_BEGINNING)));
    }

    /** Leaves out moves for which the listener has no tool; keeps all if none would be left, for a tool may have turned up. */
    private static List<Move> withOwnTools(Practice practice, List<Move> wanted) {
        Set<String> tools = practice.profile().preferences().tools();
        List<Move> possible =
                wanted.stream().filter(move -> tools.contains(move.tool())).toList();
        return possible.isEmpty() ? wanted : possible;
    }

    /** Takes as many moves as fit, in order: their lengths hardly differ, so no other choice holds more. */
    private List<Move> fitting(Playback playback, List<Move> wanted, Duration most) {
        List<Move> fitting = new ArrayList<>();
        for (Move move : wanted) {
            fitting.add(move);
            if (selection.time(playback, fitting).compareTo(most) > 0) {
                fitting.removeLast();
            }
        }
        return fitting;
    }

    /** Says how long it takes where only one move fits; a routine says so by itself. */
    private Decision withLength(Playback playback, Decision opened, List<Move> moves) {
        if (!(opened instanceof Decision.GoOn goOn)) {
            return opened;
        }
        Map<String, String> time =
                Map.of("time", pack.minutesWords(selection.time(playback.with(goOn.practice()), moves)));
        Speech length = Speech.of(pack.say(Phrase.TAKES, time));
        return goOn.after(length);
    }

    private Decision tooShort(Playback playback, Move shortest) {
        Map<String, String> time = Map.of("time", pack.minutesWords(selection.time(playback, List.of(shortest))));
        return new Decision.GoOn(
                playback.practice().offering(List.of(shortest.id()), false),
                Speech.of(pack.say(Phrase.TOO_SHORT, time)));
    }

    private Decision offerAll(Practice practice, Speech answer) {
        List<String> all = catalog.listMoves().stream().map(Move::id).toList();
        return new Decision.GoOn(practice.offering(all, true), answer);
    }

    private static Optional<String> named(MoveChoice choice) {
        return choice instanceof MoveChoice.Named named && named.moves().size() == 1
                ? Optional.of(named.moves().getFirst())
                : Optional.empty();
    }
}
