package looselegs.sentences;

import java.util.List;

/** A template with the places of the names in it, for error messages. */
record ParsedTemplate(Template template, Place place, List<Mention> slots, List<Mention> rules) {
    record Mention(String name, Place place) {}

    ParsedTemplate {
        slots = List.copyOf(slots);
        rules = List.copyOf(rules);
    }
}
