package looselegs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the command that starts a measured program: with the compiler that Lambda uses, on one processor. */
final class OneProcessor {
    static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final String ALLOWED = "Cpus_allowed_list:";
    private static final List<String> PREFIX = prefix();

    private OneProcessor() {}

    /** The command that starts Java with these arguments. */
    static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(PREFIX);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        if (PREFIX.isEmpty()) {
            command.add("-XX:ActiveProcessorCount=1");
        }
        command.addAll(arguments);
        return command;
    }

    /** How the processor is limited, for the heading of the table. */
    static String describe() {
        return PREFIX.isEmpty() ? "-XX:ActiveProcessorCount=1" : String.join(" ", PREFIX);
    }

    private static List<String> prefix() {
        try {
            List<String> taskset = List.of("taskset", "-c", firstAllowed());
            List<String> trial = new ArrayList<>(taskset);
            trial.add("true");
            return new ProcessBuilder(trial).start().waitFor() == 0 ? taskset : List.of();
        } catch (IOException none) {
            return List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static String firstAllowed() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(ALLOWED))
                .map(line -> line.substring(ALLOWED.length()).strip().split("[-,]", -1)[0])
                .findFirst()
                .orElse("0");
    }
}
