package looselegs.profile.dynamodb;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * DynamoDB Local as a program of its own, in memory, on the loopback address; the build names its class path. One for all
 * tests; it ends with them.
 */
final class DynamoDbLocal {
    private static final Path CLASS_PATH = Path.of("target/dynamodb-local-classpath.txt");
    private static final Path PROGRAM = Path.of("src/test/dynamodb-local/LoopbackDynamoDb.java");
    private static final String SAYS_PORT = "port ";

    /** It brings its database as native code, for these only. */
    static boolean runsHere() {
        String arch = System.getProperty("os.arch");
        return arch.equals("amd64") || arch.equals("x86_64");
    }

    static URI endpoint() {
        return Running.ENDPOINT;
    }

    private static final class Running {
        static final URI ENDPOINT = start();
    }

    private DynamoDbLocal() {}

    private static URI start() {
        try {
            String classPath = Files.readString(CLASS_PATH).strip();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dsqlite4java.library.path=" + natives(classPath),
                    "-cp",
                    classPath,
                    PROGRAM.toString());
            builder.environment().put("DDB_LOCAL_TELEMETRY", "0");
            builder.redirectError(ProcessBuilder.Redirect.to(new File("target/dynamodb-local-errors.txt")));
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return URI.create("http://127.0.0.1:" + port(process));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("run by Maven, which writes " + CLASS_PATH, unreadable);
        }
    }

    private static String port(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Supplier<IOException> noPort = () -> new IOException("DynamoDB Local did not start");
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(SAYS_PORT)) {
                return line.substring(SAYS_PORT.length());
            }
        }
        throw noPort.get();
    }

    /** The folders of the libraries for all systems; the names tell them apart. */
    private static String natives(String classPath) {
        String system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        String mark = system.contains("win") ? "win32-x64" : system.contains("mac") ? "osx" : "linux-amd64";
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> entry.contains("sqlite4java-" + mark))
                .map(entry -> Optional.ofNullable(Path.of(entry).getParent())
                        .map(Path::toString)
                        .orElse(""))
                .collect(Collectors.joining());
    }
}
