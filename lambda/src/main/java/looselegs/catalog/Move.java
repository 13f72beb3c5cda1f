package looselegs.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A move: its facts and its words.
 *
 * @param place in the order of all moves, from one; it is also the number by which listeners ask for it
 * @param tool the id of the tool it takes
 * @param areas ids of the areas of the body that it is for
 * @param complaints ids of the complaints that it could help with
 * @param settle silence to get into position
 * @param changeOver silence to turn to the other side
 * @param prompts said in every minute of work
 */
public record Move(
        String id,
        int place,
        String tool,
        Set<String> areas,
        Set<String> complaints,
        Duration settle,
        Duration changeOver,
        List<Prompt> prompts,
        MoveWords words) {
    public Move {
        areas = Set.copyOf(areas);
        complaints = Set.copyOf(complaints);
        prompts = List.copyOf(prompts);
    }

    public String name() {
        return words.name();
    }
}
