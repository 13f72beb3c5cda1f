package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Cuts the sections of a timeline into parts that fit their budgets. */
public final class Parts {
    private final Packing packing;
    private final List<Part> parts = new ArrayList<>();
    private Block open = Block.NONE;

    private Parts(Packing packing) {
        this.packing = packing;
    }

    /**
     * The rules for packing sections into parts.
     *
     * @param first the budget of the first part, which is smaller if an answer is said before it
     * @param later the budget of every later part
     * @param moveByMove whether each move starts a new part, even if the part before it has room
     */
    public record Packing(Budget first, Budget later, boolean moveByMove) {}

    /** Sections that stay together, with their total length and characters. */
    private record Block(List<SizedSection> sections, long millis, int characters) {
        static final Block NONE = new Block(List.of(), 0, 0);

        static Block of(List<SizedSection> sections) {
            long millis = 0;
            int characters = 0;
            for (SizedSection section : sections) {
                millis += section.length().toMillis();
                characters += section.characters();
            }
            return new Block(sections, millis, characters);
        }

        Block then(Block next) {
            if (sections.isEmpty()) {
                return next;
            }
            List<SizedSection> both = new ArrayList<>(sections.size() + next.sections.size());
            both.addAll(sections);
            both.addAll(next.sections);
            return new Block(both, millis + next.millis, characters + next.characters);
        }

        boolean fitsAfter(Block before, Budget budget) {
            return budget.holds(Duration.ofMillis(before.millis + millis), before.characters + characters);
        }

        Part part() {
            List<Section> plain = new ArrayList<>(sections.size());
            for (SizedSection section : sections) {
                plain.add(section.section());
            }
            return new Part(new Timeline(plain), characters);
        }
    }

    /**
     * Packs as many moves into each part as its budget holds. Cuts a move only if it does not fit into one part, and then
     * between its sides.
     *
     * @param sections in speaking order; may be empty
     * @return the parts in order, none of them empty
     * @throws SectionTooLongException if one side of a move exceeds the budget by itself: a mistake in the content, which
     *     the content tests find first
     */
    public static List<Part> cut(List<SizedSection> sections, Packing packing) {
        Parts cutter = new Parts(packing);
        for (List<SizedSection> move : splitBefore(sections, Phase.ANNOUNCE)) {
            cutter.addMove(move);
        }
        cutter.close();
        return List.copyOf(cutter.parts);
    }

    private void addMove(List<SizedSection> sections) {
        Block move = Block.of(sections);
        if (!packing.moveByMove() && fitsAfter(open, move)) {
            open = open.then(move);
            return;
        }
        close();
        if (fitsAfter(Block.NONE, move)) {
            open = move;
            return;
        }
        for (List<SizedSection> side : splitBefore(sections, Phase.CHANGE_OVER)) {
            addSide(Block.of(side));
        }
    }

    private void addSide(Block side) {
        if (!fitsAfter(open, side)) {
            close();
        }
        if (!fitsAfter(Block.NONE, side)) {
            throw new SectionTooLongException(side.part());
        }
        open = open.then(side);
    }

    private void close() {
        if (!open.sections().isEmpty()) {
            parts.add(open.part());
            open = Block.NONE;
        }
    }

    private boolean fitsAfter(Block before, Block block) {
        return block.fitsAfter(before, parts.isEmpty() ? packing.first() : packing.later());
    }

    private static List<List<SizedSection>> splitBefore(List<SizedSection> sections, Phase phase) {
        List<List<SizedSection>> groups = new ArrayList<>();
        for (SizedSection section : sections) {
            if (groups.isEmpty() || section.section().phase() == phase) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(section);
        }
        return groups;
    }
}
