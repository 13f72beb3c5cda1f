package looselegs.alexa.envelope;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Envelopes to begin from. */
final class Samples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KINDS =
            List.of("LaunchRequest", "IntentRequest", "SessionEndedRequest", "AlexaSkillEvent.SkillDisabled");

    private Samples() {}

    /** Every envelope that was recorded. */
    static List<ObjectNode> recorded() {
        try (Stream<Path> files = Files.walk(resource("/envelopes/launch").resolve(".."))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Samples::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An envelope of each kind, with every field that the lean reader knows. */
    static List<ObjectNode> full() {
        return KINDS.stream().map(Samples::full).toList();
    }

    static ObjectNode full(String kind) {
        ObjectNode envelope = read(resource("/wire/everything.json"));
        ((ObjectNode) envelope.path("request")).put("type", kind);
        return envelope;
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path resource(String name) {
        try {
            URL found = Optional.ofNullable(Samples.class.getResource(name)).orElseThrow();
            return Path.of(found.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
