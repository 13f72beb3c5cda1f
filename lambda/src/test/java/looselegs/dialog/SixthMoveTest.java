package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import looselegs.content.ContentCopy;
import looselegs.lambda.LooseLegsHandler;
import looselegs.language.ShippedLanguage;
import looselegs.speech.VoiceModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A move that was dropped in as two files, without a line of code and without a new interaction model. */
class SixthMoveTest {
    private static final Path SIXTH = Path.of("src/test/resources/content/sixth-move");
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final Pattern BREAK = Pattern.compile("<break time=\"(\\d+)ms\"/>");

    @TempDir
    private Path folder;

    private Dialogue dialogue;

    @BeforeEach
    void drop_in_the_move() {
        dialogue = new Dialogue(new LooseLegsHandler(
                ContentCopy.of(ContentCopy.SHIPPED, folder).add(SIXTH).root(), Optional.empty()));
    }

    @Test
    void it_is_listed_as_the_last_of_six() throws IOException {
        assertThat(dialogue.ask("ListMovesIntent")).contains("6").contains("and the foot sole");
    }

    @Test
    void it_is_offered_for_its_tool() throws IOException {
        assertThat(dialogue.ask("ToolIntent", resolved("tool", "ball"))).contains("the foot sole");
    }

    @Test
    void it_is_not_offered_for_another_tool() throws IOException {
        assertThat(dialogue.ask("ToolIntent", resolved("tool", "roller"))).doesNotContain("foot sole");
    }

    @Test
    void it_is_offered_for_its_area_and_its_complaint() throws IOException {
        assertThat(dialogue.ask("AreaIntent", resolved("area", "feet"))).contains("the foot sole");
        assertThat(dialogue.ask("ComplaintIntent", resolved("complaint", "sore-feet")))
                .contains("the foot sole");
    }

    @Test
    void it_is_found_by_its_name_though_the_model_does_not_know_it() throws IOException {
        assertThat(dialogue.ask("MoveIntent", unmatched("move", "foot sole")))
                .contains("Put the ball under your left foot.");
    }

    @Test
    void it_is_found_by_a_synonym_though_the_model_does_not_know_it() throws IOException {
        assertThat(dialogue.ask("MoveIntent", unmatched("move", "Instep")))
                .contains("Put the ball under your left foot.");
    }

    @Test
    void it_is_found_by_its_number() throws IOException {
        assertThat(dialogue.ask("MoveIntent", heard("number", "6"))).contains("Put the ball under your left foot.");
    }

    @Test
    void it_is_found_by_its_place_in_the_list() throws IOException {
        assertThat(dialogue.ask("MoveIntent", heard("ordinal", "6"))).contains("Put the ball under your left foot.");
    }

    @Test
    void there_is_no_seventh() throws IOException {
        assertThat(dialogue.ask("MoveIntent", heard("number", "7")))
                .contains("6")
                .doesNotContain("left foot");
    }

    @Test
    void it_comes_after_the_fifth() throws IOException {
        dialogue.ask("MoveIntent", heard("number", "5"));

        assertThat(dialogue.ask("AMAZON.NextIntent")).contains("Put the ball under your left foot.");
    }

    @Test
    void questions_about_it_are_answered() throws IOException {
        dialogue.ask("MoveIntent", heard("number", "6"));

        assertThat(dialogue.ask("WhyIntent")).contains("It may feel good in tired feet.");
        assertThat(dialogue.ask("MuscleIntent")).contains("A sheet of fascia spans the sole.");
        assertThat(dialogue.ask("NeedIntent")).contains("Keep the ball near your toes.");
    }

    @Test
    void it_is_paced_for_two_minutes_in_all() throws IOException {
        String spoken = dialogue.ask("StartMoveIntent", unmatched("move", "foot sole"));

        assertThat(spoken)
                .containsSubsequence("Stand beside a chair", "Your left foot", "Your right foot", "foot sole");
        assertThat(secondsOfWorkAfter(spoken, "Your left foot goes first, roll."))
                .isCloseTo(60, within(0.1));
        assertThat(secondsOfWorkAfter(spoken, "Your right foot has its turn, roll."))
                .isCloseTo(60, within(0.1));
    }

    /** From the end of the start cue to the end of the work, a second after "one" was begun. */
    private static double secondsOfWorkAfter(String ssml, String startCue) {
        int from = ssml.indexOf(startCue);
        assertThat(from).as("the place of: %s", startCue).isNotNegative();
        int workBegins = from + startCue.length();
        int lastSecond = ssml.indexOf("One.<", workBegins);
        return seconds(ssml.substring(workBegins, lastSecond)) + 1;
    }

    private static double seconds(String ssml) {
        VoiceModel voice = ShippedLanguage.VOICE;
        Duration length = Duration.ZERO;
        Matcher silence = BREAK.matcher(ssml);
        int from = 0;
        while (silence.find()) {
            length = length.plus(voice.timeToSay(ssml.substring(from, silence.start())))
                    .plusMillis(Long.parseLong(silence.group(1)));
            from = silence.end();
        }
        return length.plus(voice.timeToSay(ssml.substring(from))).toMillis() / 1000.0;
    }

    private static ObjectNode resolved(String slot, String id) {
        ObjectNode heard = heard(slot, id);
        ObjectNode authority = authority(heard, "ER_SUCCESS_MATCH");
        authority
                .putArray("values")
                .addObject()
                .putObject("value")
                .put("name", id)
                .put("id", id);
        return heard;
    }

    private static ObjectNode unmatched(String slot, String words) {
        ObjectNode heard = heard(slot, words);
        authority(heard, "ER_SUCCESS_NO_MATCH");
        return heard;
    }

    private static ObjectNode authority(ObjectNode slot, String code) {
        ObjectNode authority = slot.putObject("resolutions")
                .putArray("resolutionsPerAuthority")
                .addObject();
        authority
                .put("authority", "amzn1.er-authority.echo-sdk.test")
                .putObject("status")
                .put("code", code);
        return authority;
    }

    private static ObjectNode heard(String slot, String words) {
        return JsonNodeFactory.instance.objectNode().put("name", slot).put("value", words);
    }

    /** A session with the skill, a second between the requests. */
    private static final class Dialogue {
        /** Nothing that Lambda tells beside the request makes a difference to the answer. */
        private static final Context NO_CONTEXT = (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });

        private final ObjectMapper json = new ObjectMapper();
        private final LooseLegsHandler skill;
        private JsonNode attributes = JsonNodeFactory.instance.objectNode();
        private int requests;

        Dialogue(LooseLegsHandler skill) {
            this.skill = skill;
        }

        /** What is said, and what is said after a silence. */
        String ask(String intent, ObjectNode... slots) throws IOException {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            byte[] request = request(intent, slots).toString().getBytes(StandardCharsets.UTF_8);
            skill.handleRequest(new ByteArrayInputStream(request), answer, NO_CONTEXT);
            JsonNode envelope = json.readTree(answer.toByteArray());
            attributes = envelope.path("sessionAttributes");
            JsonNode response = envelope.required("response");
            return response.at("/outputSpeech/ssml").asText()
                    + response.at("/reprompt/outputSpeech/ssml").asText();
        }

        private ObjectNode request(String intent, ObjectNode... slots) {
            ObjectNode envelope = json.createObjectNode().put("version", "1.0");
            ObjectNode session = envelope.putObject("session");
            session.put("new", requests == 0).put("sessionId", "session").set("attributes", attributes);
            session.putObject("user").put("userId", "listener");
            envelope.putObject("context");
            ObjectNode request = envelope.putObject("request");
            request.put("type", "IntentRequest").put("requestId", "request").put("locale", "en-US");
            request.put("timestamp", NOW.plusSeconds(requests++).toString());
            ObjectNode named = request.putObject("intent").put("name", intent);
            ObjectNode filled = named.putObject("slots");
            for (ObjectNode slot : slots) {
                filled.set(slot.required("name").textValue(), slot);
            }
            return envelope;
        }
    }
}
