package looselegs.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads lines in a thread of its own, so that the device can wait for them and for time at once. */
final class TypedLines implements Lines {
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private TypedLines() {}

    static TypedLines of(InputStream input) {
        TypedLines lines = new TypedLines();
        Thread.ofPlatform().daemon().name("typed lines").start(() -> lines.readAll(input));
        return lines;
    }

    @Override
    public Event next(Duration atMost) {
        try {
            Event event = events.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return event == null ? new Event.Quiet() : event;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Event.Gone();
        }
    }

    private void readAll(InputStream input) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            reader.lines().forEach(this::add);
        } catch (IOException | UncheckedIOException closed) {
            // Input that breaks off is input that has ended.
        } finally {
            events.add(new Event.Gone());
        }
    }

    private void add(String line) {
        if (!line.isBlank()) {
            events.add(new Event.Said(line.strip()));
        }
    }
}
