package looselegs.simulator;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A skill that gives prepared responses in order, repeats the last one, and records the requests. */
final class FakeSkill implements RequestStreamHandler {
    static final String EMPTY = "{\"version\":\"1.0\",\"response\":{}}";

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<JsonNode> requests = new ArrayList<>();

    FakeSkill(String... answers) {
        this.answers.addAll(List.of(answers));
    }

    /** A response without a reprompt, after which the device listens. */
    static String asking(String ssml) {
        return asking(ssml, "");
    }

    static String asking(String ssml, String reprompt) {
        String second = reprompt.isEmpty() ? "" : "\"reprompt\":{\"outputSpeech\":" + speech(reprompt) + "},";
        return "{\"version\":\"1.0\",\"sessionAttributes\":{\"said\":\"" + ssml.length() + "\"},\"response\":{" + second
                + "\"outputSpeech\":" + speech(ssml) + ",\"shouldEndSession\":false}}";
    }

    static String closing(String ssml) {
        return "{\"version\":\"1.0\",\"response\":{\"outputSpeech\":" + speech(ssml) + ",\"shouldEndSession\":true}}";
    }

    static String keeping(String ssml) {
        return "{\"version\":\"1.0\",\"response\":{\"outputSpeech\":" + speech(ssml) + "}}";
    }

    List<JsonNode> requests() {
        return requests;
    }

    /** The type of each request, with its intent or reason. */
    List<String> requestNames() {
        return requests.stream()
                .map(envelope -> envelope.path("request"))
                .map(request -> request.path("type").asText() + " "
                        + request.path("intent").path("name").asText()
                        + request.path("reason").asText())
                .map(String::strip)
                .toList();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode request = new ObjectMapper().readTree(input);
        requests.add(request);
        boolean ended = request.path("request").path("type").asText().equals("SessionEndedRequest");
        String answer = ended || answers.isEmpty() ? EMPTY : answers.size() > 1 ? answers.pop() : answers.element();
        if (answer.startsWith("throw ")) {
            throw new IllegalStateException(answer.substring("throw ".length()));
        }
        output.write(answer.getBytes(StandardCharsets.UTF_8));
    }

    private static String speech(String ssml) {
        String quoted = "<speak>" + ssml.replace("\"", "'") + "</speak>";
        return "{\"type\":\"SSML\",\"ssml\":\"" + quoted + "\"}";
    }
}
