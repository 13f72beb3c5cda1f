package looselegs.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The way to the skill and back, with both envelopes on the screen if they are wanted.
 *
 * @param show whether envelopes are printed
 */
record SkillConnection(Skill skill, TranscriptWriter screen, boolean show) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    byte[] send(ObjectNode request) throws Skill.FailureException {
        byte[] json = bytes(request);
        show(json);
        byte[] answer = skill.answer(json);
        show(answer);
        return answer;
    }

    private void show(byte[] json) {
        if (show) {
            screen.json(pretty(json));
        }
    }

    private static byte[] bytes(ObjectNode request) {
        try {
            return MAPPER.writeValueAsBytes(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pretty(byte[] json) {
        try {
            return MAPPER.readTree(json).toPrettyString();
        } catch (IOException broken) {
            return new String(json, StandardCharsets.UTF_8);
        }
    }
}
