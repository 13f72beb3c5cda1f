package looselegs.benchmark;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JMH benchmark of warm requests and reads its results. */
final class WarmFigures {
    private static final List<String> FLAGS = OneProcessor.FLAGS;
    private static final TimeValue WARM_UP_TIME = TimeValue.seconds(2);
    private static final TimeValue MEASURED = TimeValue.seconds(2);
    private static final int TIMES = 3;

    private final Collection<RunResult> results;

    private WarmFigures(Collection<RunResult> results) {
        this.results = results;
    }

    static WarmFigures measure() throws RunnerException {
        return new WarmFigures(new Runner(new OptionsBuilder()
                        .include(WarmRequests.class.getName())
                        .jvmArgs(FLAGS.toArray(String[]::new))
                        .forks(1)
                        .warmupIterations(TIMES)
                        .warmupTime(WARM_UP_TIME)
                        .measurementIterations(TIMES)
                        .measurementTime(MEASURED)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }

    /** A percentile of the sampled times, in microseconds. */
    double percentile(String benchmark, int percent) {
        return result(benchmark).getPrimaryResult().getStatistics().getPercentile(percent);
    }

    double allocatedKilobytes(String benchmark) {
        return result(benchmark).getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1000;
    }

    private RunResult result(String benchmark) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow();
    }
}
