package looselegs.alexa.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.util.JsonUnmarshaller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives, a handler gets the object, the silence or the failure that it would get from the SDK. */
class ReadingAsTheSdkTest {
    private static final int GENERATED = 20_000;

    private final JsonUnmarshaller<RequestEnvelope> lean = new LeanUnmarshaller();

    @Test
    void every_recorded_envelope_gives_the_same_object() {
        List<ObjectNode> recorded = Samples.recorded();

        assertThat(recorded).hasSizeGreaterThan(100).allSatisfy(envelope -> assertSame(bytes(envelope)));
    }

    @Test
    void launches_intents_and_ends_of_sessions_are_read_without_the_sdk() {
        List<ObjectNode> answered = Samples.recorded().stream()
                .filter(envelope ->
                        envelope.at("/request/type").asText().matches("(Launch|Intent|SessionEnded)Request"))
                .filter(envelope -> envelope.at("/request/task").isMissingNode())
                .toList();

        assertThat(answered)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        envelope -> assertThat(Outcome.lean(bytes(envelope))).contains(bySdk(envelope)));
    }

    @Test
    void every_field_of_the_four_kinds_is_read_without_the_sdk() {
        assertThat(Samples.full())
                .allSatisfy(
                        envelope -> assertThat(Outcome.lean(bytes(envelope))).contains(bySdk(envelope)));
    }

    @Test
    void a_field_that_the_sdk_knows_is_nowhere_ignored() {
        int checked = 0;
        for (String name : sdkFields()) {
            for (String value : List.of("\"APL\"", "{}", "[]")) {
                checked += assertSameWithEverywhere(Samples.full("IntentRequest"), name, value);
                for (String kind : List.of("LaunchRequest", "SessionEndedRequest", "AlexaSkillEvent.SkillDisabled")) {
                    checked += assertSameWithEverywhere(Samples.full(kind).retain("request"), name, value);
                }
            }
        }

        System.out.printf("%,d envelopes with a field of the SDK added: all read as the SDK does%n", checked);
    }

    private int assertSameWithEverywhere(ObjectNode envelope, String name, String value) {
        String json = envelope.toString();
        int checked = 0;
        for (int at = json.indexOf('{'); at >= 0; at = json.indexOf('{', at + 1)) {
            boolean empty = json.charAt(at + 1) == '}';
            String more = json.substring(0, at + 1) + '"' + name + "\":" + value + (empty ? "" : ",");
            assertSame((more + json.substring(at + 1)).getBytes(StandardCharsets.UTF_8));
            checked++;
        }
        return checked;
    }

    @Test
    void generated_envelopes_give_the_same_object_or_the_same_failure() {
        List<ObjectNode> bases = new ArrayList<>(Samples.recorded());
        bases.addAll(Samples.full());
        Random random = new Random(20_261_123);
        EnvelopeMutation mutation = new EnvelopeMutation(random, List.copyOf(sdkFields()));
        int failed = 0;
        int byUs = 0;
        for (int i = 0; i < GENERATED; i++) {
            byte[] json = mutation.of(bases.get(random.nextInt(bases.size())));
            Outcome outcome = assertSame(json);
            failed += outcome instanceof Outcome.Read ? 0 : 1;
            byUs += Outcome.lean(json).isPresent() ? 1 : 0;
        }

        System.out.printf(
                "%,d generated envelopes: read as the SDK does, %,d of them without it; %,d refused as it does%n",
                GENERATED, byUs, failed);
        assertThat(byUs).isBetween(GENERATED / 4, GENERATED - GENERATED / 20);
        assertThat(failed).isGreaterThan(GENERATED / 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "7",
                "{\"request\":null}",
                "{\"request\":{}}",
                "{\"request\":{\"type\":null}}",
                "{\"request\":{\"type\":7}}",
                "{\"request\":{\"type\":\"LaunchRequest\"}",
                "{\"request\":{\"type\":\"LaunchRequest\"}} {",
                "{\"request\":{\"type\":\"LaunchRequest\",\"type\":\"IntentRequest\"}}",
                "{\"request\":{\"type\":\"LaunchRequest\"},\"request\":{\"type\":\"IntentRequest\"}}",
                "{\"request\":{\"type\":\"LaunchRequest\"},\"session\":{\"attributes\":{\"a\":1,\"a\":2}}}",
                "{\"request\":{\"type\":\"LaunchRequest\"},\"session\":{\"new\":\"true\",\"sessionId\":5}}",
                "{\"request\":{\"type\":\"LaunchRequest\"},\"session\":{\"attributes\":{\"a\":NaN}}}",
                "{\"request\":{\"type\":\"LaunchRequest\"},\"extra\":\"\\ud800\"}",
                "{\"request\":{\"type\":\"LaunchRequest\"},\"extra\":01}",
                "\ufeff{\"request\":{\"type\":\"LaunchRequest\"}}"
            })
    void what_is_odd_is_read_as_by_the_sdk(String json) {
        assertSame(json.getBytes(StandardCharsets.UTF_8));
        assertSame(json.getBytes(StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1_100})
    void what_is_nested_deeply_is_read_as_by_the_sdk(int depth) {
        String deep = "[".repeat(depth) + "]".repeat(depth);

        assertSame(("{\"request\":{\"type\":\"LaunchRequest\"},\"x\":" + deep + "}").getBytes(StandardCharsets.UTF_8));
        assertSame(("{\"request\":{\"type\":\"LaunchRequest\"},\"session\":{\"attributes\":{\"x\":" + deep + "}}}")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_handler_that_asks_for_the_json_gets_it() {
        ObjectNode envelope = Samples.full().getFirst();

        Optional<JsonNode> tree = lean.unmarshall(bytes(envelope)).map(UnmarshalledRequest::getRequestJson);

        assertThat(tree).contains(SdkJson.tree(bytes(envelope)));
    }

    /** The names of all fields in any class that the SDK could make of something in a full envelope. */
    private static Set<String> sdkFields() {
        Set<String> names = new TreeSet<>();
        Samples.full().forEach(envelope -> names.addAll(SdkFields.of(bySdk(envelope))));
        names.addAll(Set.of("type", "keyboard", "task", "nothing known"));
        return new LinkedHashSet<>(names);
    }

    private Outcome assertSame(byte[] json) {
        Outcome expected = Outcome.of(SdkJson.UNMARSHALLER, json);
        assertThat(Outcome.of(lean, json))
                .as(() -> new String(json, StandardCharsets.UTF_8))
                .isEqualTo(expected);
        return expected;
    }

    private static RequestEnvelope bySdk(ObjectNode envelope) {
        return SdkJson.UNMARSHALLER.unmarshall(bytes(envelope)).orElseThrow().getUnmarshalledRequest();
    }

    private static byte[] bytes(ObjectNode envelope) {
        return envelope.toString().getBytes(StandardCharsets.UTF_8);
    }
}
