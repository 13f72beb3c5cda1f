package looselegs.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A self-massage move: its facts, and its words in one language.
 *
 * @param place in the order of all moves, from 1; listeners ask for the move by this number
 * @param tool id of the tool that it needs
 * @param areas ids of the body areas that it is for
 * @param complaints ids of the complaints that it could help with
 * @param settle silence in which the listener gets into position
 * @param changeOver silence in which the listener turns to the other side
 * @param prompts what is said in every minute of work
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
