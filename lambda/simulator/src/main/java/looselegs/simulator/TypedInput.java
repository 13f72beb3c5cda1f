package looselegs.simulator;

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

/** Reads typed lines in its own thread, so that the device can wait for a line with a timeout. */
final class TypedInput implements InputLines {
    private final BlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();

    private TypedInput() {}

    static TypedInput of(InputStream input) {
        TypedInput lines = new TypedInput();
        Thread.ofPlatform().daemon().name("typed lines").start(() -> lines.readAll(input));
        return lines;
    }

    @Override
    public DeviceEvent next(Duration atMost) {
        try {
            DeviceEvent event = events.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return event == null ? new DeviceEvent.Quiet() : event;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new DeviceEvent.Gone();
        }
    }

    private void readAll(InputStream input) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            reader.lines().forEach(this::add);
        } catch (IOException | UncheckedIOException closed) {
            // A broken input counts as ended.
        } finally {
            events.add(new DeviceEvent.Gone());
        }
    }

    private void add(String line) {
        if (!line.isBlank()) {
            events.add(new DeviceEvent.Said(line.strip()));
        }
    }
}
