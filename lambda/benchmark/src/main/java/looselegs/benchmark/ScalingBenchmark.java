package looselegs.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Routine;
import looselegs.dialog.Coach;
import looselegs.lambda.LooseLegsHandler;
import looselegs.language.FileLanguagePacks;
import looselegs.language.LanguagePack;
import looselegs.practice.Command;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;

/** Measures how time grows with the moves in the catalog and with the moves in a routine. */
final class ScalingBenchmark {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Integer> CATALOGS = List.of(5, 50, 500);

    private static final List<Integer> ROUTINES = List.of(1, 5, 10, 20, 30, 50);

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    private static final int ROUNDS = 5;
    private static final int CALLS = 100;

    private final StringBuilder text = new StringBuilder();

    private ScalingBenchmark() {}

    /** Runs the measurements and returns their tables. */
    static String measure() throws IOException {
        ScalingBenchmark benchmark = new ScalingBenchmark();
        benchmark.catalogs();
        benchmark.routines();
        return benchmark.text.toString();
    }

    private void catalogs() throws IOException {
        line("moves in the catalog", "load, ms", "launch, µs", "start, µs", "barge-in, µs");
        line("---:", "---:", "---:", "---:", "---:");
        for (int moves : CATALOGS) {
            Path content = ManyMoves.write(moves);
            byte[] packed = load(content).pack();
            LooseLegsHandler handler = new LooseLegsHandler(content, Optional.empty());
            line(
                    Integer.toString(moves),
                    FigureTable.number(micros(20, () -> LanguagePack.unpack(packed)) / 1000),
                    FigureTable.number(answer(handler, Requests.read(Requests.FIRST_LAUNCH))),
                    FigureTable.number(answer(handler, startAlone())),
                    FigureTable.number(answer(handler, Requests.read(Requests.HOW_LONG_IS_LEFT))));
        }
    }

    /** Measures the coach for all sizes, and the whole skill for routines that fit into a session. */
    private void routines() throws IOException {
        text.append(System.lineSeparator());
        line("moves in the routine", "start, µs", "barge-in, µs", "coach, µs", "coach, µs");
        line("---:", "---:", "---:", "---:", "---:");
        Path content = ManyMoves.write(ROUTINES.getLast());
        LooseLegsHandler handler = new LooseLegsHandler(content, Optional.empty());
        Coach coach = new Coach(load(content));
        for (int moves : ROUTINES) {
            boolean whole = moves <= Routine.MOST_MOVES;
            Practice ready = practice(moves, new PracticeState.Ready(0));
            Practice playing = coach.answer(ready, new Command.Ready(), NOW).practice();
            line(
                    Integer.toString(moves),
                    whole ? FigureTable.number(answer(handler, startOf(moves))) : "",
                    whole ? FigureTable.number(answer(handler, bargeInto(moves))) : "",
                    FigureTable.number(micros(CALLS, () -> coach.answer(ready, new Command.Ready(), NOW))),
                    FigureTable.number(micros(
                            CALLS,
                            () -> coach.answer(
                                    playing,
                                    new Query.Progress(Query.ProgressQuestion.TIME_LEFT_MOVE),
                                    NOW.plusSeconds(60)))));
        }
    }

    private static LanguagePack load(Path content) {
        FileLanguagePacks packs = FileLanguagePacks.open(content);
        return packs.load(packs.index().defaultTag());
    }

    private static Practice practice(int moves, PracticeState state) {
        Practice fresh = Practice.fresh(0);
        return new Practice(
                fresh.options(),
                ManyMoves.ids(moves),
                state,
                fresh.profile(),
                Map.of(),
                Optional.empty(),
                fresh.zone(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static byte[] startAlone() throws IOException {
        return startOf(1);
    }

    private static byte[] bargeInto(int moves) throws IOException {
        return JSON.writeValueAsBytes(withRoutine(moves));
    }

    /** A "ready" request in a practice that has not begun. */
    private static byte[] startOf(int moves) throws IOException {
        ObjectNode envelope = withRoutine(moves);
        ObjectNode practice = (ObjectNode) envelope.at("/session/attributes/practice");
        practice.putObject("standing").put("is", "prepared").put("step", 0);
        ((ObjectNode) envelope.at("/request/intent")).put("name", "ReadyIntent");
        return JSON.writeValueAsBytes(envelope);
    }

    private static ObjectNode withRoutine(int moves) throws IOException {
        ObjectNode envelope = (ObjectNode) JSON.readTree(Requests.read(Requests.HOW_LONG_IS_LEFT));
        ArrayNode routine = ((ObjectNode) envelope.at("/session/attributes/practice")).putArray("routine");
        ManyMoves.ids(moves).forEach(routine::add);
        return envelope;
    }

    private static double answer(LooseLegsHandler handler, byte[] request) throws IOException {
        JsonNode first = JSON.readTree(handle(handler, request));
        if (first.at("/response/outputSpeech").isMissingNode()
                || first.toString().contains("went wrong")) {
            throw new IllegalStateException(first.toString());
        }
        return micros(CALLS, () -> handle(handler, request));
    }

    private static byte[] handle(LooseLegsHandler handler, byte[] request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(request), answer, null);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return answer.toByteArray();
    }

    /** The median of the mean times of several rounds, in microseconds, after equally many rounds to warm up. */
    private static double micros(int times, Runnable work) {
        List<Double> means = new ArrayList<>();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            long before = System.nanoTime();
            for (int j = 0; j < times; j++) {
                work.run();
            }
            means.add((System.nanoTime() - before) / 1e3 / times);
        }
        return FigureTable.median(means.subList(ROUNDS, 2 * ROUNDS));
    }

    private void line(Object... cells) {
        text.append(String.format(Locale.ROOT, "| %21s | %10s | %12s | %12s | %13s |%n", cells));
    }
}
