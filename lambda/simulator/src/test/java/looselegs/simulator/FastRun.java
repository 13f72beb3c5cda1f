package looselegs.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import looselegs.profile.Profiles;

/**
 * A run of the simulator with a script, with a voice that takes one second per word.
 *
 * @param out the transcript without the banner
 */
record FastRun(int code, String out, String err) {
    static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    static final PlayingTime ONE_SECOND_PER_WORD = words -> Duration.ofSeconds(words.split(" ", -1).length);

    static FastRun of(FakeSkill skill, String script, String... moreOptions) {
        List<String> options = new ArrayList<>(List.of("--fast", "--at", START.toString(), "--seed", "1"));
        options.addAll(List.of(moreOptions));
        FastRun run = withOptions(skill, script, options);
        return new FastRun(run.code(), run.out().replaceFirst("^Say .*\n\n?", ""), run.err());
    }

    static FastRun withOptions(FakeSkill skill, String input, List<String> options) {
        return withStore(store -> skill, input, options);
    }

    static FastRun withStore(
            Function<Optional<Profiles>, RequestStreamHandler> skill, String input, List<String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Simulator simulator = new Simulator(
                TeaGarden.skillPackage(),
                (store, explanations) -> skill.apply(store),
                InstantSource.fixed(START),
                ONE_SECOND_PER_WORD,
                "en-US",
                false);
        int code = simulator.run(options, TypedInput.of(bytes(input)), print(out), print(err));
        return new FastRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static ByteArrayInputStream bytes(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
