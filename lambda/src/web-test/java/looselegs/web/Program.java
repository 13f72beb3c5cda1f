package looselegs.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The service as a program of its own, as an operator runs it; it trusts the test authority and finds Amazon here. */
final class Program implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^:]+:(\\d+)/alexa");

    private final Process process;
    private final BufferedReader output;

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
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The port that it says it listens at. */
    int port() throws IOException {
        String line = Optional.ofNullable(output.readLine()).orElse("");
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            throw new IOException("no address: " + line + said());
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

    /** All that it says from here to its end. */
    List<String> said() {
        try (Stream<String> lines = output.lines()) {
            return lines.toList();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
