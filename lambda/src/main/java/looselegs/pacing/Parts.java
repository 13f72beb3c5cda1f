package looselegs.pacing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a timeline into parts. */
public final class Parts {
    private final Packing packing;
    private final ToIntFunction<Cue> characters;
    private final List<Part> parts = new ArrayList<>();
    private List<Section> open = List.of();

    private Parts(Packing packing, ToIntFunction<Cue> characters) {
        this.packing = packing;
        this.characters = characters;
    }

    /**
     * How parts are packed.
     *
     * @param first the budget of the first part, which may have to leave room for an answer said before it
     * @param later the budget of every later part
     * @param moveByMove whether each move begins a part of its own, even if the one before has room for it
     */
    public record Packing(Budget first, Budget later, boolean moveByMove) {}

    /**
     * Packs as much into each part as its budget holds. A part ends where a move ends; only a move that does not fit
     * into one part is cut, where the sides change.
     *
     * @param characters what one cue costs in characters of speech, markup included
     * @return the parts in order, none of them empty
     * @throws BlockTooLongException if one side of one move alone exceeds the budget: a mistake in the content, which
     *     the tests of the content find first
     */
    public static List<Part> cut(Timeline timeline, Packing packing, ToIntFunction<Cue> characters) {
        Parts cutter = new Parts(packing, characters);
        splitBefore(timeline.sections(), Phase.ANNOUNCE).forEach(cutter::addMove);
        cutter.close();
        return List.copyOf(cutter.parts);
    }

    private void addMove(List<Section> move) {
        if (!packing.moveByMove() && fits(joined(move))) {
            open = joined(move);
            return;
        }
        close();
        if (fits(move)) {
            open = move;
        } else {
            splitBefore(move, Phase.CHANGE_OVER).forEach(this::addSide);
        }
    }

    private void addSide(List<Section> side) {
        if (!fits(joined(side))) {
            close();
        }
        if (!fits(side)) {
            throw new BlockTooLongException(part(side));
        }
        open = joined(side);
    }

    private void close() {
        if (!open.isEmpty()) {
            parts.add(part(open));
            open = List.of();
        }
    }

    private boolean fits(List<Section> sections) {
        Part part = part(sections);
        Budget budget = parts.isEmpty() ? packing.first() : packing.later();
        return budget.holds(part.timeline().length(), part.characters());
    }

    private List<Section> joined(List<Section> more) {
        List<Section> all = new ArrayList<>(open);
        all.addAll(more);
        return all;
    }

    private Part part(List<Section> sections) {
        Timeline timeline = new Timeline(sections);
        return new Part(timeline, timeline.cues().mapToInt(characters).sum());
    }

    private static List<List<Section>> splitBefore(List<Section> sections, Phase phase) {
        List<List<Section>> groups = new ArrayList<>();
        for (Section section : sections) {
            if (groups.isEmpty() || section.phase() == phase) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(section);
        }
        return groups;
    }
}
