package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a cold start loads no unneeded classes: a few hundred more, each read and verified, would double its time. */
@Tag("process")
class ColdStartTest {
    /** The tests load some hundred classes more than the deployed jar, because their class path is longer. */
    private static final int MAX_CLASSES = 2_100;

    @ParameterizedTest
    @ValueSource(
            strings = {"launch/first-time", "launch/again", "intents/start-move-named", "session-ended/user-initiated"})
    void no_mapper_and_no_list_of_all_kinds_of_requests_is_loaded(String situation, @TempDir Path folder)
            throws IOException, InterruptedException, URISyntaxException {
        Path classes = folder.resolve("classes.txt");
        Path log = folder.resolve("log.txt");

        String answer = start(situation, classes, log);

        assertThat(answer).startsWith("{\"version\":\"1.0\"");
        assertThat(Files.readAllLines(log)).singleElement().asString().matches("\\{.*\"milliseconds\":[0-9.]+.*}");
        List<String> loaded = Files.readAllLines(classes);
        assertThat(loaded)
                .hasSizeLessThan(MAX_CLASSES)
                .noneMatch(line -> line.contains("com.fasterxml.jackson.databind.ObjectMapper "))
                .noneMatch(line -> line.contains("com.fasterxml.jackson.databind.node."))
                .noneMatch(line -> line.contains("com.fasterxml.jackson.core.JsonFactory "))
                .noneMatch(line -> line.contains("com.amazon.ask.model.utils.SubTypesManifest "))
                .noneMatch(line -> line.contains("looselegs.content.ContentFolder "));
    }

    private static String start(String situation, Path classes, Path log)
            throws IOException, InterruptedException, URISyntaxException {
        Path request = Path.of(Optional.ofNullable(ColdStartTest.class.getResource("/envelopes/" + situation + ".json"))
                .orElseThrow()
                .toURI());
        Process skill = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        request.toString())
                .redirectError(log.toFile())
                .start();
        String answer = new String(skill.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(skill.waitFor()).isZero();
        return answer;
    }
}
