package looselegs.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the skill loads what a request needs before the first request. */
@Tag("process")
@EnabledOnOs(OS.LINUX)
class PrimingTest {
    private static final String LAUNCH = "launch/first-time";

    /** A class that only the start of a routine needs. */
    private static final String NEEDED = "looselegs.playback.MoveScript ";

    @TempDir
    private Path folder;

    @Test
    void the_skill_primes_a_routine_before_the_first_request() throws Exception {
        try (RuntimeApi api = new RuntimeApi();
                DeployedSkill skill = start(api, Map.of())) {
            api.awaitStart();

            assertThat(loaded()).anyMatch(line -> line.contains(NEEDED));
            assertThat(skill.log()).doesNotContain("fault");
        }
    }

    @Test
    void the_skill_primes_a_routine_before_a_snapshot_and_answers_after_it() throws Exception {
        try (RuntimeApi api = new RuntimeApi();
                DeployedSkill skill = start(api, Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"))) {
            api.awaitSnapshot();

            assertThat(loaded()).anyMatch(line -> line.contains(NEEDED));
            api.awaitStart();
            assertThat(api.invoke(Files.readString(Path.of("src/test/resources/envelopes", LAUNCH + ".json")))
                            .body())
                    .contains("Welcome to Loose Legs");
            assertThat(skill.log()).doesNotContain("fault");
        }
    }

    private List<String> loaded() throws IOException {
        return Files.readAllLines(folder.resolve("classes.txt"));
    }

    private DeployedSkill start(RuntimeApi api, Map<String, String> environment) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + folder.resolve("classes.txt"));
        return new DeployedSkill(
                api, new DeployedSkill.Function(java, DeployedSkill.shipped(), DeployedSkill.HANDLER), environment);
    }
}
