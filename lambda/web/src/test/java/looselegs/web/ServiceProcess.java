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

/** The service in its own process, as an operator runs it. Trusts the test authority and reaches the fake Amazon. */
final class ServiceProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^:]+:(\\d+)/alexa");

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reader;

    ServiceProcess(Map<String, String> environment, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djavax.net.ssl.trustStore=" + FakeAmazon.INSTANCE.trustStore.toAbsolutePath(),
                "-Djavax.net.ssl.trustStorePassword=" + Identity.PASSWORD,
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=" + FakeAmazon.INSTANCE.fakeProxy.port(),
                "-cp",
                System.getProperty("java.class.path"),
                WebService.class.getName()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        process = builder.start();
        // Read the output from the start: a process blocks if nobody reads it.
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

    /** The port that the service prints at its start. */
    int port() throws IOException, InterruptedException {
        String line = Optional.ofNullable(lines.poll(1, TimeUnit.MINUTES)).orElse("");
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            throw new IOException("no address: " + line);
        }
        return Integer.parseInt(address.group(1));
    }

    /** Asks the process to stop, as a container or a service manager does. */
    void stop() {
        process.destroy();
    }

    /** Waits for the end of the process and returns its exit code. */
    int code() throws InterruptedException {
        return process.waitFor();
    }

    /** All lines until the end of the process, except those already read. */
    List<String> output() throws InterruptedException {
        reader.join();
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
