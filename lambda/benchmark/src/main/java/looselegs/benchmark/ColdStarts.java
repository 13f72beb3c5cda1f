package looselegs.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures cold starts of a skill: each starts a new process for one LaunchRequest. */
final class ColdStarts {
    private static final Path PROGRAM = Subject.FOLDER.resolve("first-answer.jar");
    private static final Path LOG = Subject.FOLDER.resolve("cold-starts.log");

    private final Subject subject;
    private final List<String> flags;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> peaks = new ArrayList<>();

    private ColdStarts(Subject subject, List<String> flags) {
        this.subject = subject;
        this.flags = flags;
    }

    static ColdStarts plain(Subject subject) {
        return new ColdStarts(subject, List.of());
    }

    /** Starts with an AOT cache, which one extra start writes first. */
    static ColdStarts withCache(Subject subject) throws IOException, InterruptedException {
        Path cache = Subject.FOLDER.resolve(subject.handler() + ".aot");
        Files.deleteIfExists(cache);
        new ColdStarts(subject, List.of("-XX:AOTCacheOutput=" + cache)).start();
        return new ColdStarts(subject, List.of("-XX:AOTCache=" + cache));
    }

    /** Starts the skill once. Measures from the start of the process to the end of its response. */
    ColdStarts start() throws IOException, InterruptedException {
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
        try (BufferedReader output = process.inputReader()) {
            String answer = output.readLine();
            Duration time = Duration.ofNanos(System.nanoTime() - before);
            if (answer == null || !answer.contains("outputSpeech")) {
                throw new IllegalStateException(subject.name() + " answered " + answer + "; see " + LOG);
            }
            millis.add(time.toNanos() / 1e6);
            peaks.add(Double.parseDouble(output.readLine()) / 1024);
            output.lines().forEach(rest -> {});
        }
        process.waitFor();
        return this;
    }

    private List<String> command() {
        List<String> arguments = new ArrayList<>(flags);
        arguments.addAll(List.of(
                "-cp",
                subject.jar() + File.pathSeparator + PROGRAM,
                FirstAnswer.class.getName(),
                subject.handler(),
                Requests.FIRST_LAUNCH.toString()));
        return OneProcessor.java(arguments);
    }

    /** The median without the first start, which reads the jar before the system has cached it. */
    double medianMillis() {
        return FigureTable.median(millis.subList(1, millis.size()));
    }

    double medianPeakMebibytes() {
        return FigureTable.median(peaks.subList(1, peaks.size()));
    }
}
