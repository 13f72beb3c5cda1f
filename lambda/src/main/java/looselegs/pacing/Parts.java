package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a timeline into parts. */
public final class Parts {
    private final Packing packing;
    private final ToIntFunction<Section> characters;
    private final List<Part> parts = new ArrayList<>();
    private Block open = Block.NONE;

    private Parts(Packing packing, ToIntFunction<Section> characters) {
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

    /** Sections that stay together, measured once. */
    private record Block(List<Section> sections, Duration length, int characters) {
        static final Block NONE = new Block(List.of(), Duration.ZERO, 0);

        Block then(Block next) {
            List<Section> both = new ArrayList<>(sections);
            both.addAll(next.sections);
            return new Block(both, length.plus(next.length), characters + next.characters);
        }

        Part part() {
            return new Part(new Timeline(sections), characters);
        }
    }

    /**
     * Packs as much into each part as its budget holds. A part ends where a move ends; only a move that does not fit
     * into one part is cut, where the sides change.
     *
     * @param characters what a section costs in characters of speech, markup included
     * @return the parts in order, none of them empty
     * @throws BlockTooLongException if one side of one move alone exceeds the budget: a mistake in the content, which
     *     the tests of the content find first
     */
    public static List<Part> cut(Timeline timeline, Packing packing, ToIntFunction<Section> characters) {
        Parts cutter = new Parts(packing, characters);
        splitBefore(timeline.sections(), Phase.ANNOUNCE).forEach(cutter::addMove);
        cutter.close();
        return List.copyOf(cutter.parts);
    }

    private void addMove(List<Section> sections) {
        Block move = measure(sections);
        Block both = open.then(move);
        if (!packing.moveByMove() && fits(both)) {
            open = both;
            return;
        }
        close();
        if (fits(move)) {
            open = move;
        } else {
            splitBefore(sections, Phase.CHANGE_OVER).forEach(side -> addSide(measure(side)));
        }
    }

    private void addSide(Block side) {
        if (!fits(open.then(side))) {
            close();
        }
        if (!fits(side)) {
            throw new BlockTooLongException(side.part());
        }
        open = open.then(side);
    }

    private void close() {
        if (!open.sections().isEmpty()) {
            parts.add(open.part());
            open = Block.NONE;
        }
    }

    private boolean fits(Block block) {
        Budget budget = parts.isEmpty() ? packing.first() : packing.later();
        return budget.holds(block.length(), block.characters());
    }

    private Block measure(List<Section> sections) {
        return new Block(
                sections,
                new Timeline(sections).length(),
                sections.stream().mapToInt(characters).sum());
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
