package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import looselegs.golden.Golden;
import looselegs.lambda.LooseLegsHandler;
import looselegs.language.ShippedLanguage;
import looselegs.platform.RequestFacts;
import looselegs.platform.ResponseGuard;
import looselegs.profile.InMemoryProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole conversations with the real skill, run with {@code --fast} and the options below, with golden transcripts. */
class TranscriptsTest {
    private static final Path FOLDER = Path.of("src/test/resources/conversations");
    private static final Path SKILL_PACKAGE = Path.of("../../skill-package");
    static final List<String> OPTIONS = List.of("--fast", "--at", "2026-11-23T18:00:00Z", "--seed", "1");
    private static final ResponseGuard GUARD = ResponseGuard.english();

    static List<String> conversations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".script"))
                    .map(name -> name.substring(0, name.length() - ".script".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void a_conversation_matches_its_golden_transcript(String name) throws IOException {
        String script = Files.readString(FOLDER.resolve(name + ".script"));

        String transcript = transcript(name, script);

        assertThat(transcript).doesNotContain("Alexa would reject");
        Golden.assertMatches(FOLDER.resolve(name + ".txt"), about(script) + transcript, TranscriptsTest.class);
    }

    /** What the simulator prints with the real skill and the options above, without the banner. */
    static String transcript(String name, String script) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        LooseLegsHandler skill = new LooseLegsHandler(new InMemoryProfiles());
        Simulator simulator = new Simulator(
                SKILL_PACKAGE,
                (profiles, explanations) ->
                        (input, output, context) -> guarded(name, skill, input.readAllBytes(), output),
                InstantSource.system(),
                ShippedLanguage.VOICE::timeToSay,
                ShippedLanguage.TAG,
                false);
        int code = simulator.run(
                OPTIONS,
                TypedInput.of(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8))),
                print(out),
                print(err));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8).replaceFirst("^Say .*\n", "");
    }

    private static void guarded(String name, LooseLegsHandler skill, byte[] request, OutputStream output)
            throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        skill.handleRequest(new ByteArrayInputStream(request), answer, new LocalLambdaContext("golden"));
        GUARD.hold(name, answer.toByteArray(), RequestFacts.of(request));
        output.write(answer.toByteArray());
    }

    /** The topic of the conversation: the comment on the first line of its script. */
    private static String about(String script) {
        return script.lines().findFirst().orElse("") + "\n";
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
