package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.smapi.model.v1.skill.Manifest.DistributionMode;
import com.amazon.ask.smapi.model.v1.skill.Manifest.EventName;
import com.amazon.ask.smapi.model.v1.skill.Manifest.EventNameType;
import com.amazon.ask.smapi.model.v1.skill.Manifest.SkillManifestEnvelope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import looselegs.simulator.IntentMatch;
import looselegs.simulator.InteractionModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the manifest against Amazon's rules, and its texts against the skill. */
class ManifestTest {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final InteractionModel MODEL = InteractionModel.read(SkillPackage.MODEL);
    private static final JsonNode MANIFEST =
            SkillPackage.json(SkillPackage.MANIFEST).required("manifest");
    private static final JsonNode PUBLISHING = MANIFEST.required("publishingInformation");
    private static final JsonNode ENGLISH = PUBLISHING.at("/locales/en-US");

    static List<String> examplePhrases() {
        return ENGLISH.required("examplePhrases")
                .valueStream()
                .map(JsonNode::textValue)
                .toList();
    }

    static Stream<String> oneShotPhrases() {
        return examplePhrases().stream().skip(1);
    }

    static Stream<String> quotedPhrases() {
        return texts().flatMap(ManifestTest::quotedPhrases);
    }

    static Stream<String> texts() {
        return Stream.of(ENGLISH.required("description"), PUBLISHING.required("testingInstructions"))
                .map(JsonNode::textValue);
    }

    private static Stream<String> quotedPhrases(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1).replaceFirst("^Alexa, ", ""))
                .filter(said -> !said.equals("open " + MODEL.invocationName()));
    }

    @Test
    void amazons_own_classes_read_every_property() {
        SkillManifestEnvelope read = StrictReader.read(SkillPackage.MANIFEST, SkillManifestEnvelope.class);

        assertThat(read.getManifest().getManifestVersion()).hasToString("1.0");
        assertThat(read.getManifest().getPublishingInformation().getDistributionMode())
                .isEqualTo(DistributionMode.PUBLIC);
    }

    @Test
    void amazons_own_classes_reject_an_unknown_property() {
        String manifest = SkillPackage.text(SkillPackage.MANIFEST).replaceFirst("\"summary\"", "\"sumary\"");

        assertThatThrownBy(() -> StrictReader.read(manifest, SkillManifestEnvelope.class))
                .hasMessageContaining("sumary");
    }

    @Test
    void the_skill_is_a_health_skill_for_everybody_without_purchases_or_ads() {
        JsonNode privacy = MANIFEST.required("privacyAndCompliance");

        assertThat(PUBLISHING.required("category").textValue()).isEqualTo("HEALTH_AND_FITNESS");
        assertThat(PUBLISHING.required("isAvailableWorldwide").booleanValue()).isTrue();
        assertThat(PUBLISHING.required("distributionCountries")).isEmpty();
        assertThat(List.of("isChildDirected", "allowsPurchases", "usesPersonalInfo", "usesHealthInfo", "containsAds"))
                .allMatch(flag -> !privacy.required(flag).booleanValue());
        assertThat(privacy.required("isExportCompliant").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no medical advice", "for information only", "no substitute for a professional"})
    void the_description_has_the_disclaimer(String words) {
        assertThat(ENGLISH.required("description").textValue()).contains(words);
    }

    @Test
    void no_text_makes_a_medical_claim() {
        assertThat(ENGLISH.toString().toLowerCase(Locale.ROOT))
                .doesNotContainPattern("\\b(cur(e|es|ing)|treat(s|ing|ment)?|heal(s|ing)?|diagnos\\w*)\\b");
    }

    @ParameterizedTest
    @CsvSource({"name, 50", "summary, 160", "description, 4000"})
    void a_text_fits_the_limit_of_the_store(String field, int mostCharacters) {
        assertThat(ENGLISH.required(field).textValue()).hasSizeBetween(2, mostCharacters);
    }

    @Test
    void there_are_at_most_thirty_keywords_and_no_duplicates() {
        assertThat(ENGLISH.required("keywords").valueStream().map(JsonNode::textValue))
                .hasSizeBetween(1, 30)
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_three_example_phrases_and_the_first_opens_the_skill() {
        assertThat(examplePhrases()).hasSize(3).first().isEqualTo("Alexa, open " + MODEL.invocationName());
    }

    @ParameterizedTest
    @MethodSource("oneShotPhrases")
    void every_other_example_phrase_is_a_sample_of_the_model(String phrase) {
        String ask = "Alexa, ask " + MODEL.invocationName() + " ";

        assertThat(phrase).startsWith(ask);
        assertThat(MODEL.match(phrase.substring(ask.length()).replaceFirst("^to ", "")))
                .returns(true, IntentMatch::exact)
                .returns(false, IntentMatch::isFallback);
    }

    @ParameterizedTest
    @MethodSource("quotedPhrases")
    void every_quoted_phrase_in_the_texts_is_understood(String phrase) {
        assertThat(MODEL.match(phrase)).returns(true, IntentMatch::exact).returns(false, IntentMatch::isFallback);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_long_text_fits_the_limit_of_the_store(String text) {
        assertThat(text).hasSizeLessThanOrEqualTo(4000);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_quoted_phrases_cover_moves_routines_safety_progress_reminders_and_deletion(String text) {
        assertThat(quotedPhrases(text).map(phrase -> MODEL.match(phrase).intent()))
                .contains("MoveIntent", "RoutineIntent", "TopicIntent", "PainIntent")
                .contains("ThisWeekIntent", "RemindIntent", "KnowIntent", "ForgetIntent");
    }

    @Test
    void reminders_are_the_only_permission() {
        assertThat(MANIFEST.required("permissions").findValuesAsText("name"))
                .containsExactly("alexa::alerts:reminders:skill:readwrite");
    }

    @Test
    void events_have_an_endpoint_or_are_absent() {
        assertThat(hasEventsWithoutAddress(MANIFEST)).isFalse();
        assertThat(hasEventsWithoutAddress(subscribed(""))).isTrue();
    }

    /** The ASK CLI writes events to the working copy, so these tests may see them later. */
    @Test
    void events_written_by_the_ask_cli_are_valid() {
        JsonNode manifest =
                subscribed("\"endpoint\": {\"uri\": \"arn:aws:lambda:us-east-1:000000000000:function:f:live\"},");

        assertThat(hasEventsWithoutAddress(manifest)).isFalse();
        assertThat(StrictReader.read("{\"manifest\": " + manifest + "}", SkillManifestEnvelope.class)
                        .getManifest()
                        .getEvents()
                        .getSubscriptions())
                .extracting(EventName::getEventName)
                .containsExactly(EventNameType.SKILL_DISABLED);
    }

    private static JsonNode subscribed(String endpoint) {
        String events = "{" + endpoint + " \"subscriptions\": [{\"eventName\": \"SKILL_DISABLED\"}]}";
        return MANIFEST.<ObjectNode>deepCopy().set("events", StrictReader.read(events, JsonNode.class));
    }

    private static boolean hasEventsWithoutAddress(JsonNode manifest) {
        return manifest.has("events")
                && !manifest.at("/events/endpoint/uri").asText().matches("(arn:aws:lambda:|https://).+");
    }

    @ParameterizedTest
    @CsvSource({"smallIconUri, 108", "largeIconUri, 512"})
    void an_icon_is_a_square_of_the_required_size(String field, int side) throws IOException {
        String uri = ENGLISH.required(field).textValue();
        Path file = SkillPackage.ROOT.resolve(uri.replaceFirst("^file://", ""));

        assertThat(uri).startsWith("file://assets/images/").endsWith(".png");
        assertThat(Objects.requireNonNull(ImageIO.read(file.toFile()), uri))
                .returns(side, image -> image.getWidth())
                .returns(side, image -> image.getHeight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacyPolicyUrl", "termsOfUseUrl"})
    void a_legal_page_is_in_the_skill_package(String field) {
        URI url = URI.create(
                MANIFEST.at("/privacyAndCompliance/locales/en-US/" + field).textValue());
        String path = url.getPath().replaceFirst("^/[^/]+/[^/]+/blob/main/", "");

        assertThat(url.getScheme()).isEqualTo("https");
        assertThat(SkillPackage.ROOT.resolveSibling(path)).isNotEmptyFile();
    }

    @Test
    void the_manifest_and_the_interaction_models_have_the_same_locales() {
        List<String> models = Stream.of(
                        Objects.requireNonNull(SkillPackage.MODELS.toFile().list()))
                .map(file -> file.replace(".json", ""))
                .toList();

        assertThat(PUBLISHING.required("locales").properties().stream().map(locale -> locale.getKey()))
                .containsExactlyInAnyOrderElementsOf(models);
    }
}
