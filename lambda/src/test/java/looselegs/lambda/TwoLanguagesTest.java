package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import looselegs.language.TwoLanguages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The skill answers in the language of the request. */
class TwoLanguagesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} is answered in {1}")
    @CsvSource({"en-US, en-us", "de-DE, de-de", "de-CH, de-de", "en-IN, en-us", "ja-JP, en-us"})
    void a_request_is_answered_in_its_language(String locale, String language) throws IOException {
        LooseLegsHandler skill = new LooseLegsHandler(TwoLanguages.write(folder).root(), Optional.empty());
        ObjectNode launch = RecordedRequests.read("launch/first-time");
        ((ObjectNode) launch.required("request")).put("locale", locale);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();

        skill.handleRequest(
                new ByteArrayInputStream(launch.toString().getBytes(StandardCharsets.UTF_8)), answer, new NoContext());

        assertThat(answer.toString(StandardCharsets.UTF_8)).contains(language + " welcome.first 2.");
    }
}
