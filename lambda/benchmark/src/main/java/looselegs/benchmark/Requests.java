package looselegs.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Reads recorded requests of the tests. */
final class Requests {
    private static final Path ENVELOPES = Path.of("src/test/resources/envelopes");

    static final Path FIRST_LAUNCH = ENVELOPES.resolve("launch/first-time.json");
    static final Path START_FULL_ROUTINE = ENVELOPES.resolve("intents/start-routine-unsaid.json");
    static final Path HOW_LONG_IS_LEFT = ENVELOPES.resolve("in-a-move/time-left.json");

    private static final int SESSIONS = 1_000;

    private Requests() {}

    /** Copies a request into many sessions. Each session gets other wordings, so no cached response fits. */
    static List<byte[]> inManySessions(Path request) {
        String one = new String(read(request), StandardCharsets.UTF_8);
        return IntStream.range(0, SESSIONS)
                .mapToObj(session -> one.replaceFirst("api\\.session\\.[0-9]+", "api.session." + (SESSIONS + session)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Reads a request and removes the address of Amazon's services, so that no network call is measured. */
    static byte[] read(Path request) {
        try {
            String recorded = Files.readString(request.toAbsolutePath());
            return recorded.replaceAll("\"apiEndpoint\": *\"[^\"]*\"", "\"apiEndpoint\":\"\"")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
