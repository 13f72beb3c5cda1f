package looselegs.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All moves and answers in one language, and who suits which tool, area and complaint. Immutable.
 */
public final class Catalog {
    private final List<Move> moves;
    private final Map<String, Move> movesById;
    private final List<Routine> routines;
    private final Map<Kind, List<Term>> terms;
    private final List<Answer> answers;
    private final List<Source> sources;

    /** @param moves at least one, with different ids and places; in any order */
    Catalog(
            List<Move> moves,
            List<Routine> routines,
            Map<Kind, List<Term>> terms,
            List<Answer> answers,
            List<Source> sources) {
        this.answers = List.copyOf(answers);
        this.sources = List.copyOf(sources);
        this.routines = List.copyOf(routines);
        this.moves = inOrder(moves);
        this.movesById = byId(moves);
        this.terms = Map.copyOf(terms);
    }

    private static List<Move> inOrder(List<Move> moves) {
        List<Move> ordered = new ArrayList<>(moves);
        ordered.sort(Comparator.comparingInt(Move::place));
        return List.copyOf(ordered);
    }

    private static Map<String, Move> byId(List<Move> moves) {
        Map<String, Move> byId = new HashMap<>();
        for (Move move : moves) {
            byId.put(move.id(), move);
        }
        return Map.copyOf(byId);
    }

    /** Kinds of things, besides moves, that listeners name. */
    public enum Kind {
        TOOL,
        AREA,
        COMPLAINT
    }

    /** In their order. */
    public List<Move> listMoves() {
        return moves;
    }

    /**
     * The move with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Move getMove(String id) {
        Move move = movesById.get(id);
        if (move == null) {
            throw new IllegalArgumentException("there is no move " + id);
        }
        return move;
    }

    public Optional<Move> findMove(String id) {
        return Optional.ofNullable(movesById.get(id));
    }

    /** The move after this one in their order. */
    public Optional<Move> findNext(String id) {
        return findNeighbour(id, 1);
    }

    /** The move before this one in their order. */
    public Optional<Move> findPrevious(String id) {
        return findNeighbour(id, -1);
    }

    /** Moves whose name or synonym is just what was said, in any case. */
    public List<Move> movesCalled(String words) {
        String said = words.strip().toLowerCase(Locale.ROOT);
        return movesWhere(move -> move.name().toLowerCase(Locale.ROOT).equals(said)
                || move.words().synonyms().contains(said));
    }

    List<Routine> listRoutines() {
        return routines;
    }

    public Optional<Routine> findRoutine(String id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    /** The moves of a routine, in its order. */
    public List<Move> movesOf(Routine routine) {
        return routine.moves().isEmpty()
                ? moves
                : routine.moves().stream().map(this::getMove).toList();
    }

    /** Those of some moves that are wanted, in their order; may be none. */
    public List<Move> select(List<Move> from, Selection wanted) {
        return wanted.of(from);
    }

    /** The moves for a tool, an area or a complaint, in their order; none for an unknown id. */
    public List<Move> movesFor(Kind kind, String id) {
        return switch (kind) {
            case TOOL -> movesWhere(move -> move.tool().equals(id));
            case AREA -> movesWhere(move -> move.areas().contains(id));
            case COMPLAINT -> movesWhere(move -> move.complaints().contains(id));
        };
    }

    /** All that listeners may name of a kind, in the order of its file. */
    public List<Term> listTerms(Kind kind) {
        return terms.getOrDefault(kind, List.of());
    }

    public Optional<Term> findTerm(Kind kind, String id) {
        return listTerms(kind).stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** In the order of their ids. */
    public List<Answer> listAnswers() {
        return answers;
    }

    public Optional<Answer> findAnswer(Answer.Kind kind, String id) {
        return answers.stream()
                .filter(answer -> answer.kind() == kind && answer.id().equals(id))
                .findFirst();
    }

    /** All that claims may name, in the order of their ids. */
    public List<Source> listSources() {
        return sources;
    }

    private List<Move> movesWhere(Predicate<Move> condition) {
        return moves.stream().filter(condition).toList();
    }

    private Optional<Move> findNeighbour(String id, int distance) {
        int index = moves.indexOf(getMove(id)) + distance;
        return index >= 0 && index < moves.size() ? Optional.of(moves.get(index)) : Optional.empty();
    }
}
