package looselegs.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import looselegs.deploy.FirstInvokes;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all measurements and prints the results as tables. */
final class Benchmark {
    private static final Path TABLE_FILE = Subject.FOLDER.resolve("table.md");

    private final int starts;
    private final FigureTable table = new FigureTable(
            "JDK " + Runtime.version() + ", " + String.join(" ", OneProcessor.FLAGS) + ", " + OneProcessor.describe());

    private Benchmark(int starts) {
        this.starts = starts;
    }

    /**
     * Prints the tables and writes them to a file.
     *
     * @param arguments the number of starts per figure
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Benchmark benchmark = new Benchmark(Integer.parseInt(arguments[0]));
        benchmark.jars();
        benchmark.coldStarts();
        benchmark.firstInvokes();
        benchmark.warm();
        String all = benchmark.table + System.lineSeparator() + ScalingBenchmark.measure();
        Files.writeString(TABLE_FILE, all);
        System.out.println(all);
    }

    private void jars() throws IOException {
        double ours = Jars.megabytes(Subject.LOOSE_LEGS.jar());
        double theirs = Jars.megabytes(Subject.HELLO_WORLD.jar());
        double dynamoDb = Jars.megabytesForDynamoDb(Subject.LOOSE_LEGS.jar());
        table.row("jar, MB", ours, theirs, "≤ 12");
        table.row("jar without DynamoDB, MB", ours - dynamoDb, theirs, "≤ 5");
    }

    private void coldStarts() throws IOException, InterruptedException {
        coldStarts("C1", ColdStarts.plain(Subject.LOOSE_LEGS), ColdStarts.plain(Subject.HELLO_WORLD));
        coldStarts(
                "C1 + AOT cache", ColdStarts.withCache(Subject.LOOSE_LEGS), ColdStarts.withCache(Subject.HELLO_WORLD));
    }

    private void coldStarts(String flags, ColdStarts ours, ColdStarts theirs) throws IOException, InterruptedException {
        for (int i = 0; i <= starts; i++) {
            ours.start();
            theirs.start();
        }
        table.row("cold start, " + flags + ", ms", ours.medianMillis(), theirs.medianMillis(), "≤ 0.5 ×");
        table.row("peak memory, " + flags + ", MiB", ours.medianPeakMebibytes(), theirs.medianPeakMebibytes(), "≤ 1 ×");
    }

    private void firstInvokes() throws IOException, InterruptedException {
        FirstInvokes ours = firstInvokes(Subject.LOOSE_LEGS);
        FirstInvokes theirs = firstInvokes(Subject.HELLO_WORLD);
        String request = new String(Requests.read(Requests.FIRST_LAUNCH), StandardCharsets.UTF_8);
        for (int i = 0; i <= starts; i++) {
            ours.start(request);
            theirs.start(request);
        }
        table.row(
                "init under the runtime client, ms",
                FigureTable.median(ours.initMillis()),
                FigureTable.median(theirs.initMillis()),
                "");
        table.row(
                "first invoke under the runtime client, ms",
                FigureTable.median(ours.invokeMillis()),
                FigureTable.median(theirs.invokeMillis()),
                "≤ 10");
    }

    private static FirstInvokes firstInvokes(Subject subject) {
        return new FirstInvokes(OneProcessor.java(List.of()), subject.jar().toString(), subject.handler());
    }

    private void warm() throws RunnerException {
        WarmFigures figures = WarmFigures.measure();
        String theirs = "launchOfHelloWorld";
        for (int percent : new int[] {50, 99}) {
            table.row(
                    "launch, warm, p" + percent + ", µs",
                    figures.percentile("launch", percent),
                    figures.percentile(theirs, percent),
                    percent == 50 ? "≤ 33" : "");
        }
        table.row(
                "launch, warm, allocated, KB",
                figures.allocatedKilobytes("launch"),
                figures.allocatedKilobytes(theirs),
                "");
        ours(figures, "startFullRoutine", "start of the full routine", "≤ 300");
        ours(figures, "bargeIn", "barge-in into a move", "");
    }

    private void ours(WarmFigures figures, String benchmark, String name, String aim) {
        table.row(name + ", warm, p50, µs", figures.percentile(benchmark, 50), aim);
        table.row(name + ", warm, p99, µs", figures.percentile(benchmark, 99), "");
        table.row(name + ", warm, allocated, KB", figures.allocatedKilobytes(benchmark), "");
    }
}
