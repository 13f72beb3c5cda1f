package looselegs.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Tests the skill with the environment variables of the stack and an unreachable table. */
@Tag("process")
@EnabledOnOs(OS.LINUX)
class DeployedSkillWithTableTest {
    /** An address where nothing listens. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private static final Map<String, String> VALUES =
            Map.of("SKILL_ID", "amzn1.ask.skill.10ca1000-0000-4000-8000-000000000000", "PROFILE_TABLE", "profiles");

    @Test
    void the_skill_answers_even_if_the_table_is_unreachable() throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of("PROFILE_ENDPOINT", NOWHERE));
        StackTemplate.read()
                .at("/Resources/Function/Properties/Environment/Variables")
                .fieldNames()
                .forEachRemaining(name -> environment.put(name, VALUES.get(name)));
        String launch = Files.readString(Path.of("src/test/resources/envelopes/launch/first-time.json"));

        try (RuntimeApi api = new RuntimeApi();
                DeployedSkill skill = new DeployedSkill(api, environment)) {
            RuntimeApi.Result result = api.invoke(launch);

            assertThat(result.kind()).as(result.body()).isEqualTo("response");
            assertThat(new ObjectMapper()
                            .readTree(result.body())
                            .at("/response/outputSpeech/ssml")
                            .asText())
                    .startsWith("<speak>Welcome to Loose Legs");
            assertThat(skill.log()).contains("profile not read");
        }
    }
}
