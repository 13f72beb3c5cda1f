package looselegs.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The skill in its own process, as Lambda runs it: Amazon's runtime client and the shipped files are on the class path, and the
 * client fetches requests from the runtime API. The build writes the list of shipped files.
 */
final class DeployedSkill implements AutoCloseable {
    static final String HANDLER = "looselegs.lambda.LooseLegsHandler::handleRequest";

    private static final Path SHIPPED = Path.of("target/runtime-classpath.txt");
    private static final Path LOG = Path.of("target/deployed-log.txt");
    private static final String RUNTIME_CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    private final Process process;

    /**
     * A Lambda function.
     *
     * @param java the command that starts Java
     * @param shipped the class path that is deployed
     * @param handler the handler class, followed by {@code ::} and the method if there are several
     */
    record Function(List<String> java, String shipped, String handler) {
        private List<String> command() {
            List<String> command = new ArrayList<>(java);
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("-cp");
            command.add(shipped + File.pathSeparator + Path.of("target/runtime-client/*"));
            command.add(RUNTIME_CLIENT);
            command.add(handler);
            return command;
        }
    }

    DeployedSkill(RuntimeApi api, Map<String, String> environment) throws IOException {
        this(
                api,
                new Function(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1"),
                        shipped(),
                        HANDLER),
                environment);
    }

    DeployedSkill(RuntimeApi api, Function function, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(function.command());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", api.address(),
                        "AWS_LAMBDA_FUNCTION_NAME", "f",
                        "AWS_LAMBDA_FUNCTION_VERSION", "1",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
                        "AWS_LAMBDA_LOG_GROUP_NAME", "g",
                        "AWS_LAMBDA_LOG_STREAM_NAME", "s",
                        "AWS_REGION", "us-east-1"));
        builder.environment().putAll(environment);
        process = builder.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    }

    /** The class path that is deployed. */
    static String shipped() throws IOException {
        return Files.readString(SHIPPED).strip();
    }

    boolean runs() {
        return process.isAlive();
    }

    /** The output so far, which Lambda would write to the log group. */
    String log() throws IOException {
        return Files.readString(LOG);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
