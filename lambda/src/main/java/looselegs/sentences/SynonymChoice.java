package looselegs.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Puts synonyms in the place of the templates that stand for them, in slot types in the form of the interaction model. */
final class SynonymChoice {
    static final int MOST_SYNONYMS = 4_800;

    private final Rules shared;

    SynonymChoice(Rules shared) {
        this.shared = shared;
    }

    ArrayNode expand(ArrayNode types) {
        ArrayNode expanded = types.deepCopy();
        List<ObjectNode> names = new ArrayList<>();
        List<SampleChoice> choices = new ArrayList<>();
        List<TemplateError> errors = new ArrayList<>();
        for (JsonNode type : expanded) {
            for (JsonNode value : type.required("values")) {
                ObjectNode name = (ObjectNode) value.required("name");
                String place = type.required("name").textValue() + " "
                        + value.required("id").textValue();
                names.add(name);
                choices.add(choice(name.required("synonyms"), place, errors));
            }
        }
        TemplateError.refuse(errors);
        List<Integer> allowances = Allowances.share(choices, MOST_SYNONYMS);
        for (int i = 0; i < names.size(); i++) {
            put(choices.get(i).choose(allowances.get(i)), names.get(i));
        }
        return expanded;
    }

    private SampleChoice choice(JsonNode written, String place, List<TemplateError> errors) {
        List<Template> templates = new ArrayList<>();
        int line = 0;
        for (JsonNode synonym : written) {
            line++;
            Synonyms.parse(synonym.textValue(), new Place(place, line, 1), shared, errors)
                    .ifPresent(templates::add);
        }
        return new SampleChoice(templates, shared);
    }

    private static void put(List<String> synonyms, ObjectNode name) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        synonyms.stream()
                .filter(synonym ->
                        !synonym.equalsIgnoreCase(name.required("value").textValue()))
                .forEach(array::add);
        name.set("synonyms", array);
    }
}
