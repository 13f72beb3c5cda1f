package looselegs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import looselegs.content.ContentCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentPackerTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path classes;

    private ContentCopy content;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write_two_languages() {
        content = TwoLanguages.write(folder);
    }

    @Test
    void every_language_gets_a_file_of_its_own() throws IOException {
        assertThat(pack()).isZero();

        Path packed = classes.resolve("packed");
        assertThat(packed.resolve("index")).exists();
        assertThat(LanguagePack.unpack(Files.readAllBytes(packed.resolve("de-DE")))
                        .say(Phrase.GOODBYE))
                .isEqualTo("de-de goodbye.");
        assertThat(LanguagePack.unpack(Files.readAllBytes(packed.resolve("en-US")))
                        .say(Phrase.GOODBYE))
                .isEqualTo("en-us goodbye.");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void mistakes_fail_the_build_and_each_is_printed_once_with_file_and_line() throws IOException {
        content.replace("content/moves/arch.json", "\"tool\": \"ball\"", "\"tool\": \"bell\"");
        content.replace("languages/de-DE/slots/tool.json", "\"name\": \"korken\"", "\"nam\": \"korken\"");

        assertThat(pack()).isNotZero();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().map(line -> line.replace(folder + "/", "")))
                .containsExactly(
                        "languages/de-DE/slots/tool.json:7: /cork/nam: remove this field, or name it \"name\"",
                        "languages/de-DE/slots/tool.json:6: /cork/name: add this field: write a text that is not empty, \"…\"",
                        "content/moves/arch.json:4: /tool: write one of \"ball\", \"cork\", or add \"bell\" to slots/tool.json");
        assertThat(classes.resolve("packed")).doesNotExist();
    }

    private int pack() throws IOException {
        return ContentPacker.pack(folder, classes, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
