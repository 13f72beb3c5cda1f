package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import looselegs.alexa.Services;
import looselegs.profile.dynamodb.OneItemTable;

/**
 * Plays the steps of a fixture's script, which are separated by semicolons. A step is the name of a recorded request,
 * {@code +75} to let seconds pass, or {@code /place = value} to edit a field of the result. A launch opens a new session.
 */
final class FixtureScript {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final RunningSkill skill;
    private final List<String> edits = new ArrayList<>();
    private ObjectNode attributes = JsonNodeFactory.instance.objectNode();
    private Instant now = Talk.BEGIN;

    private FixtureScript(String name, RunningSkill skill) {
        this.name = name;
        this.skill = skill;
    }

    /** The session attributes after the last step. */
    static JsonNode session(String name, String steps) {
        try (OneItemTable table = OneItemTable.open()) {
            FixtureScript script = new FixtureScript(name, skill(table));
            script.play(steps);
            ObjectNode written = script.attributes;
            script.edits.forEach(edit -> edit(written, edit));
            return written;
        }
    }

    /** The item in the table after the last step. Fields of its profile are edited as {@code /profile/S/field}. */
    static JsonNode item(String name, String steps) {
        try (OneItemTable table = OneItemTable.open()) {
            FixtureScript script = new FixtureScript(name, skill(table));
            script.play(steps);
            ObjectNode written = table.item().orElseThrow();
            ObjectNode stored = (ObjectNode) written.path("profile");
            stored.set("S", parse(stored.path("S").asText()));
            script.edits.forEach(edit -> edit(written, edit));
            stored.put("S", stored.path("S").toString());
            return written;
        }
    }

    private static RunningSkill skill(OneItemTable table) {
        return RunningSkill.startWith(table.profiles(Talk.BEGIN), Services.NONE);
    }

    private void play(String steps) {
        for (String step : steps.split(";", -1)) {
            playStep(step.strip());
        }
    }

    private void playStep(String step) {
        if (step.startsWith("+")) {
            now = now.plusSeconds(Long.parseLong(step.substring(1)));
        } else if (step.startsWith("/")) {
            edits.add(step);
        } else {
            say(step);
        }
    }

    private void say(String request) {
        boolean begins = request.startsWith("launch/");
        ObjectNode envelope = RecordedRequests.read(request);
        ((ObjectNode) envelope.path("session"))
                .put("new", begins)
                .set("attributes", begins ? JSON.createObjectNode() : attributes.deepCopy());
        ((ObjectNode) envelope.path("request")).put("timestamp", now.toString());
        Answer answer = skill.ask(name + ", " + request, envelope);
        assertThat(answer.log()).as(name).isEmpty();
        attributes = answer.isSilent() ? attributes : (ObjectNode) answer.attributes();
    }

    private static void edit(ObjectNode written, String edit) {
        String[] parts = edit.split("=", 2);
        String place = parts[0].strip();
        int slash = place.lastIndexOf('/');
        ((ObjectNode) written.at(place.substring(0, slash))).set(place.substring(slash + 1), parse(parts[1]));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(text, noJson);
        }
    }
}
