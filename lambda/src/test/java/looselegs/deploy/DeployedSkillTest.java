package looselegs.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the skill under Amazon's runtime client, as on Lambda. Part of the client is native code, for Linux only. */
@Tag("process")
@EnabledOnOs(OS.LINUX)
class DeployedSkillTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ENVELOPES = Path.of("src/test/resources/envelopes");
    private static final String SKILL_ID = "amzn1.ask.skill.10ca1000-0000-4000-8000-000000000000";

    private static RuntimeApi api;
    private static DeployedSkill skill;

    @BeforeAll
    static void start() throws IOException {
        api = new RuntimeApi();
        skill = new DeployedSkill(api, Map.of("SKILL_ID", SKILL_ID));
    }

    @AfterAll
    static void stop() {
        skill.close();
        api.close();
    }

    @Test
    void a_launch_gets_the_welcome() throws Exception {
        JsonNode answer = answer(envelope("launch/first-time"));

        assertThat(answer.at("/response/outputSpeech/ssml").asText()).startsWith("<speak>Welcome");
        assertThat(answer.at("/response/shouldEndSession").booleanValue()).isFalse();
    }

    @Test
    void a_question_in_a_move_is_answered() throws Exception {
        JsonNode answer = answer(envelope("in-a-move/time-left"));

        assertThat(answer.at("/response/outputSpeech/ssml").asText()).contains("left on the left side");
        assertThat(answer.at("/sessionAttributes/practice").isObject()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"version\":\"1.0\"}", "no JSON at all"})
    void an_unreadable_request_gets_a_response_and_the_skill_keeps_running(String request) throws Exception {
        assertThat(answer(request).path("response").isObject()).isTrue();

        assertThat(answer(envelope("launch/first-time"))
                        .at("/response/outputSpeech")
                        .isObject())
                .isTrue();
        assertThat(skill.runs()).isTrue();
    }

    @Test
    void only_requests_with_the_skill_id_of_the_environment_are_answered() throws Exception {
        ObjectNode request = (ObjectNode) JSON.readTree(envelope("launch/first-time"));
        ObjectNode application = (ObjectNode) request.at("/context/System/application");
        application.put("applicationId", "amzn1.ask.skill.another");

        assertThat(answer(request.toString()).at("/response/outputSpeech").isMissingNode())
                .isTrue();
        assertThat(skill.log()).contains("another skill's request");
    }

    /** Events that ask-resources.json subscribes to come to the same endpoint as requests, without a session. */
    @Test
    void disabling_the_skill_deletes_the_profile() throws Exception {
        String launch = leaving("launch/first-time").toString();
        ObjectNode disabled = leaving("other-kinds/skill-disabled");
        ((ObjectNode) disabled.path("request"))
                .putObject("body")
                .put("userInformationPersistenceStatus", "NOT_PERSISTED");
        answer(launch);

        assertThat(said(answer(launch))).startsWith("<speak>Welcome back");
        assertThat(answer(disabled.toString()).required("response")).isEmpty();
        assertThat(said(answer(launch))).startsWith("<speak>Welcome to Loose Legs");
    }

    private static ObjectNode leaving(String name) throws IOException {
        ObjectNode request = (ObjectNode) JSON.readTree(envelope(name));
        for (String user : List.of("/context/System/user", "/session/user")) {
            if (request.at(user) instanceof ObjectNode found) {
                found.put("userId", "amzn1.ask.account.ALEAVING");
            }
        }
        return request;
    }

    private static String said(JsonNode answer) {
        return answer.at("/response/outputSpeech/ssml").asText();
    }

    private static JsonNode answer(String request) throws Exception {
        RuntimeApi.Result result = api.invoke(request);

        assertThat(result.kind()).as(result.body()).isEqualTo("response");
        return JSON.readTree(result.body());
    }

    private static String envelope(String name) throws IOException {
        return JSON.readTree(ENVELOPES.resolve(name + ".json").toFile()).toString();
    }
}
