package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the log never repeats a text from a request, wherever it is. */
class NothingPersonalLoggedTest {
    private static final String SECRET = "Rumpelstiltskin";
    private static final RunningSkill SKILL = RunningSkill.start();

    private static final Set<String> FIELDS = Set.of(
            "_aws",
            "request",
            "intent",
            "move",
            "state",
            "phase",
            "outcome",
            "milliseconds",
            "PracticesStarted",
            "MovesFinished",
            "PainReports",
            "Fallbacks",
            "StoreFaults");

    static List<String> names() {
        return RecordedRequests.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_text_of_a_request_is_logged_wherever_it_is(String name) {
        ObjectNode envelope = RecordedRequests.read(name);
        for (String place : texts("", envelope)) {
            ObjectNode marked = RecordedRequests.read(name);
            put(marked, place);

            Answer answer = SKILL.ask(name + " with a secret in " + place, marked);

            assertThat(SKILL.requestLines()).as(place).doesNotContain(SECRET).hasLineCount(1);
            assertThat(answer.log()).as(place).noneMatch(line -> line.contains(SECRET));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_line_has_no_id_of_a_person_and_no_field_but_those_that_are_meant_to_be_there(String name)
            throws IOException {
        ObjectNode envelope = RecordedRequests.read(name);

        SKILL.ask(name, envelope);

        String line = SKILL.requestLines();
        assertThat(new ObjectMapper().readTree(line).properties()).allMatch(field -> FIELDS.contains(field.getKey()));
        for (String place : texts("", envelope)) {
            if (place.endsWith("Id") || place.endsWith("Token")) {
                assertThat(line)
                        .as(place)
                        .doesNotContain("\"" + envelope.at(place).asText() + "\"");
            }
        }
    }

    @Test
    void an_unknown_intent_is_not_logged() {
        ObjectNode envelope = RecordedRequests.read("intents/help");
        ((ObjectNode) envelope.at("/request/intent")).put("name", SECRET);

        SKILL.ask("unknown intent", envelope);

        assertThat(SKILL.requestLines()).doesNotContain("\"intent\"").contains("\"Fallbacks\":1");
    }

    private static List<String> texts(String place, JsonNode node) {
        List<String> places = new ArrayList<>();
        if (node.isTextual()) {
            places.add(place);
        }
        node.properties()
                .forEach(field -> places.addAll(texts(place + "/" + escape(field.getKey()), field.getValue())));
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            places.addAll(texts(place + "/" + i, node.get(i)));
        }
        return places;
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void put(ObjectNode envelope, String place) {
        int cut = place.lastIndexOf('/');
        String name = place.substring(cut + 1).replace("~1", "/").replace("~0", "~");
        if (envelope.at(place.substring(0, cut)) instanceof ObjectNode object) {
            object.put(name, SECRET);
        } else {
            ((ArrayNode) envelope.at(place.substring(0, cut))).set(Integer.parseInt(name), SECRET);
        }
    }
}
