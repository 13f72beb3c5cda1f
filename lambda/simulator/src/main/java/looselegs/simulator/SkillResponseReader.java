package looselegs.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads a skill's response and finds what Alexa would reject in it. */
final class SkillResponseReader {
    /** Output speech must be shorter. From Amazon's documentation, "Request and response JSON reference". */
    static final int CHARACTER_LIMIT = 8000;

    /** The most bytes of a whole response, as developers report it. */
    static final int MAX_BYTES = 24 * 1024;

    /** Amazon's documentation, "SSML reference", limits the audio of a response; here the limit applies to all of its speech. */
    static final Duration LONGEST_SPEECH = Duration.ofMinutes(4);

    private final ObjectMapper mapper = new ObjectMapper();
    private final PlayingTime spokenLength;

    SkillResponseReader(PlayingTime spokenLength) {
        this.spokenLength = spokenLength;
    }

    SkillResponse read(byte[] json) {
        List<String> problems = new ArrayList<>();
        JsonNode root = root(json, problems);
        if (json.length > MAX_BYTES) {
            problems.add("the response has " + json.length + " bytes, more than " + MAX_BYTES);
        }
        JsonNode response = root.path("response");
        PlayableSpeech speech = speech("the speech", response.path("outputSpeech"), problems);
        PlayableSpeech reprompt =
                speech("the reprompt", response.path("reprompt").path("outputSpeech"), problems);
        ObjectNode attributes = root.path("sessionAttributes") instanceof ObjectNode object
                ? object
                : JsonNodeFactory.instance.objectNode();
        return new SkillResponse(
                speech, reprompt, ending(response), attributes, notes(response), List.copyOf(problems));
    }

    private JsonNode root(byte[] json, List<String> problems) {
        try {
            JsonNode root = mapper.readTree(json);
            if (!root.isObject()) {
                problems.add(json.length == 0 ? "the response is empty" : "the response is not a JSON object");
            }
            return root;
        } catch (IOException broken) {
            problems.add("the response is not JSON");
            return mapper.missingNode();
        }
    }

    private PlayableSpeech speech(String which, JsonNode output, List<String> problems) {
        if (output.isMissingNode() || output.isNull()) {
            return PlayableSpeech.NONE;
        }
        boolean ssml = output.path("type").asText().equals("SSML");
        String text = output.path(ssml ? "ssml" : "text").asText();
        List<String> found = new ArrayList<>();
        if (!ssml && !output.path("type").asText().equals("PlainText")) {
            found.add("its type is neither SSML nor PlainText");
        }
        if (text.length() >= CHARACTER_LIMIT) {
            found.add(text.length() + " characters, must be under " + CHARACTER_LIMIT);
        }
        PlayableSpeech speech = ssml ? SsmlReader.read(text, spokenLength, found) : plain(text);
        if (speech.length().compareTo(LONGEST_SPEECH) > 0) {
            found.add(speech.length().toSeconds() + " s is longer than " + LONGEST_SPEECH.toSeconds() + " s");
        }
        found.forEach(problem -> problems.add(which + ": " + problem));
        return speech;
    }

    private PlayableSpeech plain(String text) {
        PlayableSpeechBuilder speech = new PlayableSpeechBuilder(spokenLength);
        speech.text(text);
        return speech.build();
    }

    private static SkillResponse.Ending ending(JsonNode response) {
        JsonNode end = response.path("shouldEndSession");
        if (!end.isBoolean()) {
            return SkillResponse.Ending.KEEP;
        }
        return end.asBoolean() ? SkillResponse.Ending.END : SkillResponse.Ending.LISTEN;
    }

    private static List<String> notes(JsonNode response) {
        List<String> notes = new ArrayList<>();
        JsonNode card = response.path("card");
        if (card.isObject()) {
            notes.add("card: " + card.path("title").asText(card.path("type").asText()));
        }
        response.path("directives")
                .forEach(directive ->
                        notes.add("directive: " + directive.path("type").asText()));
        return List.copyOf(notes);
    }
}
