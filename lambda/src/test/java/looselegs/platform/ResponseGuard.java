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
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;

/**
 * Checks a response against the platform's limits, the certification rules, and the skill's own promises. Repeats the limits
 * from the platform's documentation instead of using the skill's constants, so that it finds a wrong constant, too.
 */
public final class ResponseGuard {
    /** The limit of a whole response, session attributes included, as developers report it. */
    static final int MAX_BYTES = 24 * 1024;

    /** The skill's own promise, because the attributes travel both ways with every request. */
    static final int MAX_ATTRIBUTE_BYTES = 8 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectReader READER = JSON.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final SpeechRules speechRules;

    private ResponseGuard(VoiceModel voice) {
        this.speechRules = new SpeechRules(voice);
    }

    /** The guard for responses in American English. */
    public static ResponseGuard english() {
        return new ResponseGuard(VoiceModel.of(VoiceLoader.load("en-US")));
    }

    /**
     * Checks one response.
     *
     * @return every violation; empty if the response may be sent
     */
    public List<Violation> check(byte[] response, RequestFacts asked) {
        List<Violation> breaches = new ArrayList<>();
        if (response.length > MAX_BYTES) {
            breaches.add(new Violation("at most " + MAX_BYTES + " bytes", "/", response.length + " bytes"));
        }
        try {
            check(READER.readTree(response), asked, breaches);
        } catch (IOException broken) {
            breaches.add(new Violation("valid JSON", "/", "not JSON"));
        }
        return breaches;
    }

    /**
     * Fails if a response breaks a rule.
     *
     * @param situation describes the request, for the message
     * @throws AssertionError with every rule that is broken, and where
     */
    public void hold(String situation, byte[] response, RequestFacts asked) {
        List<Violation> breaches = check(response, asked);
        if (!breaches.isEmpty()) {
            throw new AssertionError(breaches.stream()
                    .map(Violation::toString)
                    .collect(Collectors.joining("\n  ", situation + "\n  ", "")));
        }
    }

    private void check(JsonNode root, RequestFacts asked, List<Violation> breaches) {
        if (!root.isObject() || !root.path("response").isObject()) {
            breaches.add(new Violation("an object with a response", "/", root.getNodeType() + ""));
            return;
        }
        if (!root.path("version").asText().equals("1.0")) {
            breaches.add(new Violation(
                    "version 1.0", "/version", root.path("version").toString()));
        }
        int attributes = root.path("sessionAttributes").toString().getBytes(StandardCharsets.UTF_8).length;
        if (attributes > MAX_ATTRIBUTE_BYTES) {
            breaches.add(new Violation(
                    "at most " + MAX_ATTRIBUTE_BYTES + " bytes", "/sessionAttributes", attributes + " bytes"));
        }
        JsonNode response = root.path("response");
        new SessionRules(speechRules, breaches).check(response, asked);
        new ExtraRules(breaches).check(response, asked);
    }
}
