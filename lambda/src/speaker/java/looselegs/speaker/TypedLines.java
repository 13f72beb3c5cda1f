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
import java.util.concurrent.atomic.AtomicInteger;

/** Reads lines in a thread of its own, so that the device can wait for them and for time at once. */
final class TypedLines implements Lines {
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final AtomicInteger lines = new AtomicInteger();

    private TypedLines() {}

    static TypedLines of(InputStream input) {
        TypedLines lines = new TypedLines();
        lines.inBackground(() -> {
            lines.readAll(input);
            lines.events.add(new Event.Gone());
        });
        return lines;
    }

    /**
     * Lines of an input that somebody else reads as well, and hands on without ever ending it. What was handed on before is
     * taken first; then a read that waits at the source gets what comes, and learns the end.
     */
    static TypedLines of(InputStream handedOn, InputStream source, Duration quiet) {
        TypedLines lines = new TypedLines();
        lines.inBackground(() -> lines.readAll(handedOn));
        lines.inBackground(() -> {
            lines.awaitQuiet(quiet);
            lines.readAll(source);
            lines.awaitQuiet(quiet);
            lines.events.add(new Event.Gone());
        });
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

    private void inBackground(Runnable reading) {
        Thread.ofPlatform().daemon().name("typed lines").start(reading);
    }

    private void readAll(InputStream input) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            reader.lines().forEach(this::add);
        } catch (IOException | UncheckedIOException closed) {
            // Input that breaks off is input that has ended.
        }
    }

    private void add(String line) {
        lines.incrementAndGet();
        if (!line.isBlank()) {
            events.add(new Event.Said(line.strip()));
        }
    }

    private void awaitQuiet(Duration quiet) {
        int before;
        do {
            before = lines.get();
            try {
                Thread.sleep(quiet);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        } while (lines.get() > before);
    }
}
