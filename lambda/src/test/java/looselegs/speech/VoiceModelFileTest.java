package looselegs.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the file of a voice and the messages for a bad one. */
class VoiceModelFileTest {
    private final String good = resource("/phrases/en-US/voice.json");

    @Test
    void the_file_follows_its_schema() {
        assertThat(violations(good)).isEmpty();
    }

    @Test
    void the_schema_rejects_what_the_loader_rejects() {
        assertThat(violations(good.replace("\"rate\"", "\"rte\""))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rate\": 1.029 | \"rate\": 1.022, \"tempo\": 1 | some/voice.json: tempo: Unrecognized field",
                "\"rate\": 1.029 | \"rate\": \"fast\" | some/voice.json:3:11: rate: Cannot",
                "\"rate\": 1.029 | \"rate\": 0 | rate must be above 0",
                "\"rate\": 1.029, | `` | rate: Missing",
                "\"word\": | \"wrd\": | seconds.word: Missing",
                "\"sound\": 0.0666 | \"sound\": -1 | seconds: Cannot construct",
                "\"sound\": 0.0666 | \"sound\": null | seconds.sound: Cannot",
                "\"a\": 1, | \"a\": 1.5, | words.a: Cannot",
                "\"a\": 1, | \"a\": -1, | words.a: a number of sounds must be 0 or more",
                "\"bb\" | \"\" | spellings: one has no letters",
                "\"2\": [ | \"two\": [ | :14:5: spellings: Cannot",
                "\"stopSigns\": \".?!\" | \"stopSigns\": [] | stopSigns: Cannot",
                "\"ninety-eight\", | `` | must have the 100 words of 0 to 99, but has 99"
            })
    void an_invalid_field_is_reported_with_its_file_and_place(String instead, String bad, String message) {
        String json = good.replace(instead, bad);

        assertThat(json).isNotEqualTo(good);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("some/voice.json:")
                .withMessageContaining(message);
    }

    @Test
    void invalid_json_is_reported_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\n  \"rate\" 1"))
                .withMessageStartingWith("some/voice.json:2:");
    }

    @Test
    void anything_after_the_voice_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> read(good + "{}"));
    }

    @Test
    void the_error_for_a_locale_without_a_voice_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoiceLoader.load("tlh-QO"))
                .withMessageContaining("phrases/tlh-QO/voice.json");
    }

    private static Voice read(String json) throws IOException {
        return VoiceLoader.read("some/voice.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Iterable<?> violations(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/phrases/voice.schema.json"))
                .validate(json, InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream content = Objects.requireNonNull(VoiceModelFileTest.class.getResourceAsStream(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
