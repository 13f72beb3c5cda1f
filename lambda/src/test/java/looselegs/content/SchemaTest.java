package looselegs.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the schemas, which editors use, agree with the loaders. */
class SchemaTest {
    private static final Path SHIPPED = ContentCopy.SHIPPED;

    static List<Path> contentFiles() throws IOException {
        try (Stream<Path> content = Files.walk(SHIPPED.resolve("content"));
                Stream<Path> phrases = Files.walk(SHIPPED.resolve("phrases"))) {
            return Stream.concat(content, phrases)
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("contentFiles")
    void a_content_file_follows_its_schema(Path file) throws IOException {
        String json = Files.readString(file);
        JsonNode named = new ObjectMapper().readTree(json).path("$schema");

        assertThat(named.isTextual())
                .as("%s names its schema, as in \"$schema\": \"../move.schema.json\"", file)
                .isTrue();
        assertThat(errors(file.resolveSibling(named.textValue()), json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/move.schema.json       | content/moves/it-band.json              | "id": "it-band"    | "id": "IT band"
            content/move.schema.json       | content/moves/it-band.json              | "place": 2         | "place": 1000
            content/move.schema.json       | content/moves/it-band.json              | "tool": "roller",  | ''
            content/move.schema.json       | content/moves/it-band.json              | "tool"             | "toll"
            content/move.schema.json       | content/moves/it-band.json              | "settleSeconds"    | "settle"
            content/move.schema.json       | content/moves/it-band.json              | "atSecond": 4      | "atSecond": 60
            phrases/move-words.schema.json | phrases/en-US/moves/it-band.json        | "name": "IT band"  | "name": " "
            phrases/move-words.schema.json | phrases/en-US/moves/it-band.json        | "i t band"         | "I T band"
            phrases/move-words.schema.json | phrases/en-US/moves/it-band.json        | "i t band"         | "itb"
            phrases/move-words.schema.json | phrases/en-US/moves/it-band.json        | "why": [           | "why": [ "{side}",
            phrases/move-words.schema.json | phrases/en-US/moves/it-band.json        | "start": [         | "start": [ "{left}",
            phrases/move-words.schema.json | phrases/en-US/moves/it-band.json        | "cues": {          | "cues": { "x": [],
            phrases/prompts.schema.json    | phrases/en-US/prompts.json              | "breathe"          | "Breathe"
            phrases/prompts.schema.json    | phrases/en-US/prompts.json              | "breathe": [       | "breathe": [ "",
            """)
    void a_schema_refuses_what_the_loader_refuses(String schema, String file, String text, String by)
            throws IOException {
        String good = Files.readString(SHIPPED.resolve(file));

        assertThat(good).contains(text);
        assertThat(errors(SHIPPED.resolve(schema), good.replace(text, by))).isNotEmpty();
    }

    private static List<Error> errors(Path schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
