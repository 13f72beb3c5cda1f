package looselegs.lambda;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads recorded request envelopes by situation, as in {@code launch/first-time}. */
final class RecordedRequests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private static final Map<String, ObjectNode> READ = new ConcurrentHashMap<>();

    private RecordedRequests() {}

    /** A new copy of the envelope, which a test may change. */
    static ObjectNode read(String name) {
        return READ.computeIfAbsent(name, RecordedRequests::load).deepCopy();
    }

    private static ObjectNode load(String name) {
        try {
            return (ObjectNode) JSON.readTree(folder().resolve(name + ENDING).toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** All names, sorted. */
    static List<String> names() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path folder() {
        try {
            URL mark = Optional.ofNullable(RecordedRequests.class.getResource("/envelopes/launch/first-time.json"))
                    .orElseThrow();
            return Path.of(mark.toURI()).resolve("../..").normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
