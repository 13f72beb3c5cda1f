package looselegs.pacing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a timeline into parts. */
public final class Parts {
    private Parts() {}

    /**
     * Packs as much into each part as its budget holds. A part ends only where nobody is working: before a move is
     * announced or before the sides change.
     *
     * @param first the budget of the first part, which may have to leave room for an answer said before it
     * @param later the budget of every later part
     * @param characters what one cue costs in characters of speech, markup included
     * @return the parts in order, none of them empty
     * @throws BlockTooLongException if one side of one move alone exceeds the budget: a mistake in the content, which
     *     the tests of the content find first
     */
    public static List<Part> cut(Timeline timeline, Budget first, Budget later, ToIntFunction<Cue> characters) {
        List<Part> parts = new ArrayList<>();
        List<Section> open = new ArrayList<>();
        for (List<Section> block : blocks(timeline)) {
            Budget budget = parts.isEmpty() ? first : later;
            List<Section> longer = new ArrayList<>(open);
            longer.addAll(block);
            if (holds(budget, longer, characters)) {
                open = longer;
                continue;
            }
            if (!open.isEmpty()) {
                parts.add(part(open, characters));
            }
            if (!holds(parts.isEmpty() ? first : later, block, characters)) {
                throw new BlockTooLongException(part(block, characters));
            }
            open = new ArrayList<>(block);
        }
        if (!open.isEmpty()) {
            parts.add(part(open, characters));
        }
        return List.copyOf(parts);
    }

    private static boolean holds(Budget budget, List<Section> sections, ToIntFunction<Cue> characters) {
        Part part = part(sections, characters);
        return budget.holds(part.timeline().length(), part.characters());
    }

    private static Part part(List<Section> sections, ToIntFunction<Cue> characters) {
        Timeline timeline = new Timeline(sections);
        return new Part(timeline, timeline.cues().mapToInt(characters).sum());
    }

    private static List<List<Section>> blocks(Timeline timeline) {
        List<List<Section>> blocks = new ArrayList<>();
        for (Section section : timeline.sections()) {
            if (blocks.isEmpty() || section.phase() == Phase.ANNOUNCE || section.phase() == Phase.CHANGE_OVER) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(section);
        }
        return blocks;
    }
}
