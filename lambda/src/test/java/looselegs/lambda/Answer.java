package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The handler's response to one request.
 *
 * @param text the whole response as JSON
 * @param log the lines that the handler wrote to the operator's log
 */
record Answer(String text, List<String> log) {
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The spoken words without markup. */
    String said() {
        return words("/response/outputSpeech/ssml");
    }

    String reprompt() {
        return words("/response/reprompt/outputSpeech/ssml");
    }

    boolean isSilent() {
        return json().path("response").isEmpty();
    }

    boolean isClosing() {
        return json().at("/response/shouldEndSession").asBoolean();
    }

    /** The session attributes, which the next request sends back. */
    JsonNode attributes() {
        return json().path("sessionAttributes");
    }

    /** The state of the practice, as in "fresh" or "playing"; an empty string if the session has none. */
    String state() {
        return attributes().at("/practice/standing/is").asText();
    }

    private String words(String place) {
        return json().at(place)
                .asText()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
