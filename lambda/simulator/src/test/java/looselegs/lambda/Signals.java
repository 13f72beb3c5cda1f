package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The start and stop cues of every side, read from the phrase files. */
record Signals(Map<String, String> starts, Set<String> stops) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Signals read(Path content) {
        Path phrases = content.resolve("languages").resolve("en-US");
        Map<String, String> starts = new HashMap<>();
        try (Stream<Path> moves = Files.list(phrases.resolve("moves"))) {
            moves.forEach(move -> {
                String id = move.getFileName().toString().replace(".json", "");
                read(move, "start")
                        .forEach(saying -> List.of("left", "right")
                                .forEach(side -> starts.put(saying.asText().replace("{side}", side), id + " " + side)));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Set<String> stops = new HashSet<>();
        read(phrases.resolve("phrases.json"), "clock.stop").forEach(saying -> stops.add(saying.asText()));
        return new Signals(Map.copyOf(starts), Set.copyOf(stops));
    }

    private static JsonNode read(Path file, String field) {
        try {
            return JSON.readTree(Files.readString(file)).path(field);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The move and side whose work begins after these words. */
    Optional<String> begins(String words) {
        return Optional.ofNullable(starts.get(words));
    }

    /** Whether work ends when these words begin. */
    boolean ends(String words) {
        return stops.contains(words);
    }
}
