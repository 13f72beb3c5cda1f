package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What came out of the handler for one request.
 *
 * @param text the whole response, as JSON
 * @param log the lines that it wrote for the operator
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

    /** The words, without markup. */
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

    /** The session attributes, as the next request brings them back. */
    JsonNode attributes() {
        return json().path("sessionAttributes");
    }

    /** How the practice stands: fresh, playing and so on; empty if nothing is kept. */
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
