package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EnvelopesTest {
    private static final Instant AT = Instant.parse("2026-11-23T18:00:07.900Z");
    private final Ids ids = new Ids(new SplittableRandom(7));
    private final Envelopes envelopes = new Envelopes("en-GB", ids);
    private final InteractionModel model = TeaGarden.model();

    @Test
    void a_launch_request_has_a_session_a_context_and_a_request() {
        JsonNode launch = envelopes.launch(Session.begin(ids), AT);

        assertThat(launch.path("version").asText()).isEqualTo("1.0");
        assertThat(launch.at("/session/new").asBoolean()).isTrue();
        assertThat(launch.at("/session/sessionId").asText())
                .matches("amzn1\\.echo-api\\.session\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(launch.at("/session/application"))
                .isEqualTo(launch.at("/context/System/application"))
                .isNotEmpty();
        assertThat(launch.at("/session/user"))
                .isEqualTo(launch.at("/context/System/user"))
                .isNotEmpty();
        assertThat(launch.at("/context/System/device/supportedInterfaces").isObject())
                .isTrue();
        assertThat(launch.at("/context/System/apiEndpoint").asText()).startsWith("http://127.0.0.1");
        assertThat(launch.at("/request/type").asText()).isEqualTo("LaunchRequest");
        assertThat(launch.at("/request/locale").asText()).isEqualTo("en-GB");
    }

    @Test
    void timestamps_are_in_whole_seconds() {
        assertThat(envelopes
                        .launch(Session.begin(ids), AT)
                        .at("/request/timestamp")
                        .asText())
                .isEqualTo("2026-11-23T18:00:07Z");
    }

    @Test
    void a_filled_slot_has_a_resolution_and_an_unfilled_one_has_none() throws JsonProcessingException {
        JsonNode slots = slots("brew black tea");

        assertThat(slots.path("tea")).isEqualTo(json("""
                        {"name":"tea","value":"black tea","resolutions":{"resolutionsPerAuthority":[
                          {"authority":"amzn1.er-authority.echo-sdk.%s.Tea","status":{"code":"ER_SUCCESS_MATCH"},
                           "values":[{"value":{"name":"earl grey","id":"earl-grey"}},
                                     {"value":{"name":"darjeeling","id":"darjeeling"}}]}]},
                         "confirmationStatus":"NONE","source":"USER"}""".formatted(Envelopes.APPLICATION)));
        assertThat(slots.path("time")).isEqualTo(json("{\"name\":\"time\",\"confirmationStatus\":\"NONE\"}"));
    }

    @Test
    void an_unknown_value_has_no_match_and_no_values() {
        JsonNode authority = slots("how to brew rooibos").at("/tea/resolutions/resolutionsPerAuthority/0");

        assertThat(authority.at("/status/code").asText()).isEqualTo("ER_SUCCESS_NO_MATCH");
        assertThat(authority.has("values")).isFalse();
    }

    @Test
    void a_slot_of_an_amazon_type_has_no_resolutions() {
        JsonNode count = slots("pour two cups").path("count");

        assertThat(count.path("value").asText()).isEqualTo("2");
        assertThat(count.has("resolutions")).isFalse();
    }

    @Test
    void an_intent_without_slots_has_no_slots_field() {
        JsonNode envelope = envelopes.intent(Session.begin(ids), AT, model.match("stop"));

        assertThat(envelope.at("/request/intent").has("slots")).isFalse();
        assertThat(envelope.at("/request/intent/confirmationStatus").asText()).isEqualTo("NONE");
        assertThat(envelope.path("request").has("dialogState")).isFalse();
    }

    @Test
    void a_session_ended_request_has_a_reason_and_an_error_only_for_that_reason() {
        Session session = Session.begin(ids);

        JsonNode left = envelopes.ended(session, AT, EndReason.USER_INITIATED, Optional.empty());
        JsonNode failed = envelopes.ended(session, AT, EndReason.ERROR, Optional.of("too long"));

        assertThat(left.at("/request/reason").asText()).isEqualTo("USER_INITIATED");
        assertThat(left.path("request").has("error")).isFalse();
        assertThat(failed.at("/request/error/message").asText()).isEqualTo("too long");
    }

    private JsonNode slots(String utterance) {
        return envelopes.intent(Session.begin(ids), AT, model.match(utterance)).at("/request/intent/slots");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
