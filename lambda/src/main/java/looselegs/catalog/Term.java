package looselegs.catalog;

import java.util.List;

/**
 * Something that a listener may name: a tool, an area, a complaint.
 *
 * @param name as the coach says it
 * @param synonyms as listeners say it, lower case
 * @param says what the coach says of it; complaints have it, others need none
 * @param felt whether a complaint is felt there and then; sitting all day is not
 */
public record Term(String id, String name, List<String> synonyms, List<Claim> says, boolean felt) {
    public Term {
        says = List.copyOf(says);
        synonyms = List.copyOf(synonyms);
    }
}
