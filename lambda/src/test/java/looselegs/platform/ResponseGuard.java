package looselegs.platform;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import looselegs.language.ShippedLanguage;
import looselegs.speech.VoiceModel;

/**
 * Holds a response against the platform's limits, its rules of certification, and what this skill promises on top. The
 * limits stand here once more, typed anew from the platform's documents: a wrong constant in the skill is found, too.
 */
public final class ResponseGuard {
    /** What developers report for a whole response, session attributes included. */
    static final int MOST_BYTES = 24 * 1024;

    /** Our promise: the attributes travel both ways with every request. */
    static final int MOST_ATTRIBUTE_BYTES = 8 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectReader READER = JSON.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final SpeechRules speechRules;

    private ResponseGuard(VoiceModel voice) {
        this.speechRules = new SpeechRules(voice);
    }

    /** The guard for responses in American English. */
    public static ResponseGuard english() {
        return new ResponseGuard(ShippedLanguage.VOICE);
    }

    /**
     * Checks one response.
     *
     * @return every rule that it breaks; empty if it may be sent
     */
    public List<Breach> check(byte[] response, Asked asked) {
        List<Breach> breaches = new ArrayList<>();
        if (response.length > MOST_BYTES) {
            breaches.add(new Breach("at most " + MOST_BYTES + " bytes", "/", response.length + " bytes"));
        }
        try {
            check(READER.readTree(response), asked, breaches);
        } catch (IOException broken) {
            breaches.add(new Breach("valid JSON", "/", "not JSON"));
        }
        return breaches;
    }

    /**
     * Fails if a response breaks a rule.
     *
     * @param situation what was going on, for the message
     * @throws AssertionError naming every rule that is broken, and the place
     */
    public void hold(String situation, byte[] response, Asked asked) {
        List<Breach> breaches = check(response, asked);
        if (!breaches.isEmpty()) {
            throw new AssertionError(breaches.stream()
                    .map(Breach::toString)
                    .collect(Collectors.joining("\n  ", situation + "\n  ", "")));
        }
    }

    private void check(JsonNode root, Asked asked, List<Breach> breaches) {
        if (!root.isObject() || !root.path("response").isObject()) {
            breaches.add(new Breach("an object with a response", "/", root.getNodeType() + ""));
            return;
        }
        if (!root.path("version").asText().equals("1.0")) {
            breaches.add(
                    new Breach("version 1.0", "/version", root.path("version").toString()));
        }
        int attributes = root.path("sessionAttributes").toString().getBytes(StandardCharsets.UTF_8).length;
        if (attributes > MOST_ATTRIBUTE_BYTES) {
            breaches.add(new Breach(
                    "at most " + MOST_ATTRIBUTE_BYTES + " bytes", "/sessionAttributes", attributes + " bytes"));
        }
        JsonNode response = root.path("response");
        new SessionRules(speechRules, breaches).check(response, asked);
        new ExtraRules(breaches).check(response, asked);
    }
}
