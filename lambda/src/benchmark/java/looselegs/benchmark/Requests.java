package looselegs.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recorded requests, as the tests use them. */
final class Requests {
    private static final Path ENVELOPES = Path.of("src/test/resources/envelopes");

    static final Path FIRST_LAUNCH = ENVELOPES.resolve("launch/first-time.json");
    static final Path START_FULL_ROUTINE = ENVELOPES.resolve("intents/start-routine-unsaid.json");
    static final Path HOW_LONG_IS_LEFT = ENVELOPES.resolve("in-a-move/time-left.json");

    private Requests() {}

    static byte[] read(Path request) {
        try {
            return Files.readAllBytes(request.toAbsolutePath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
