package looselegs.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as a program of its own, as an operator runs it; it trusts the test authority and finds Amazon here. */
final class Program implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^:]+:(\\d+)/alexa");

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reader;

    Program(Map<String, String> environment, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djavax.net.ssl.trustStore=" + Amazon.HERE.trustStore.toAbsolutePath(),
                "-Djavax.net.ssl.trustStorePassword=" + Identity.PASSWORD,
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=" + Amazon.HERE.tunnel.port(),
                "-cp",
                System.getProperty("java.class.path"),
                WebService.class.getName()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        process = builder.start();
        // All is read at once: a program whose output nobody takes stands still.
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            lines.add("(cut off)");
        }
    }

    /** The port that it says it listens at. */
    int port() throws IOException, InterruptedException {
        String line = Optional.ofNullable(lines.poll(1, TimeUnit.MINUTES)).orElse("");
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            throw new IOException("no address: " + line);
        }
        return Integer.parseInt(address.group(1));
    }

    /** Asks it to stop, as a container or a service manager does. */
    void stop() {
        process.destroy();
    }

    /** Waits for its end. */
    int code() throws InterruptedException {
        return process.waitFor();
    }

    /** All that it says until its end, without what was taken before. */
    List<String> said() throws InterruptedException {
        reader.join();
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
