package looselegs.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The moves, routines and answers in one language. Finds moves by name, tool, body area and complaint. Immutable. */
public final class Catalog {
    private final List<Move> moves;
    private final Map<String, Move> movesById;
    private final List<Routine> routines;
    private final Map<Kind, List<Term>> terms;
    private final List<Answer> answers;
    private final List<Source> sources;

    /**
     * What a catalog holds.
     *
     * @param moves at least one, with different ids and places; in any order
     * @param answers in the order of their ids
     * @param sources in the order of their ids
     */
    public record Contents(
            List<Move> moves,
            List<Routine> routines,
            Map<Kind, List<Term>> terms,
            List<Answer> answers,
            List<Source> sources) {
        public Contents {
            moves = List.copyOf(moves);
            routines = List.copyOf(routines);
            terms = Map.copyOf(terms);
            answers = List.copyOf(answers);
            sources = List.copyOf(sources);
        }
    }

    public Catalog(Contents contents) {
        this.answers = contents.answers();
        this.sources = contents.sources();
        this.routines = contents.routines();
        this.moves = inOrder(contents.moves());
        this.movesById = byId(contents.moves());
        this.terms = contents.terms();
    }

    public Contents contents() {
        return new Contents(moves, routines, terms, answers, sources);
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

    /** The kinds of terms: what listeners name besides moves. */
    public enum Kind {
        TOOL,
        AREA,
        COMPLAINT
    }

    /** All moves by their places. */
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

    /** The moves with this name or synonym, in upper or lower case. */
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

    /** The moves of a list that a selection chooses, in the order of the list; may be none. */
    public List<Move> select(List<Move> from, Selection wanted) {
        return wanted.of(from);
    }

    /** The moves for a tool, a body area or a complaint, by their places; none for an unknown id. */
    public List<Move> movesFor(Kind kind, String id) {
        return switch (kind) {
            case TOOL -> movesWhere(move -> move.tool().equals(id));
            case AREA -> movesWhere(move -> move.areas().contains(id));
            case COMPLAINT -> movesWhere(move -> move.complaints().contains(id));
        };
    }

    /** All terms of a kind, in the order of their file. */
    public List<Term> listTerms(Kind kind) {
        return terms.getOrDefault(kind, List.of());
    }

    public Optional<Term> findTerm(Kind kind, String id) {
        return listTerms(kind).stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** All answers by their ids. */
    public List<Answer> listAnswers() {
        return answers;
    }

    public Optional<Answer> findAnswer(Answer.Kind kind, String id) {
        return answers.stream()
                .filter(answer -> answer.kind() == kind && answer.id().equals(id))
                .findFirst();
    }

    /** All sources by their ids. */
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
