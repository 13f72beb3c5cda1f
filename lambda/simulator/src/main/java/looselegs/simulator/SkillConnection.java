package looselegs.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Sends a request envelope to the skill and returns the response. Can print both.
 *
 * @param print whether envelopes are printed
 */
record SkillConnection(Skill skill, TranscriptWriter screen, boolean print) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    byte[] send(ObjectNode request) throws Skill.FailureException {
        byte[] json = bytes(request);
        print(json);
        byte[] response = skill.invoke(json);
        print(response);
        return response;
    }

    private void print(byte[] json) {
        if (print) {
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
