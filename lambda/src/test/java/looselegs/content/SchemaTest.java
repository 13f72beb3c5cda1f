package looselegs.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas give editors the names, types and descriptions of fields. What a field must hold is checked by the readers alone. */
class SchemaTest {
    private static final Path SHIPPED = ContentCopy.SHIPPED;
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> contentFiles() throws IOException {
        return files(".json").filter(file -> !isSchema(file)).toList();
    }

    @ParameterizedTest
    @MethodSource("contentFiles")
    void a_content_file_keeps_to_the_schema_that_it_names(Path file) throws IOException {
        String json = Files.readString(file);
        JsonNode named = JSON.readTree(json).path("$schema");

        assertThat(named.isTextual())
                .as("%s names its schema, as in \"$schema\": \"../move.schema.json\"", file)
                .isTrue();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(file.resolveSibling(named.textValue())), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_schema_names_no_field_that_content_does_not_have() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : contentFiles()) {
            addFields(JSON.readTree(file.toFile()), used);
        }

        for (Path schema : files(".schema.json").toList()) {
            assertThat(used)
                    .as(schema.toString())
                    .containsAll(fields(JSON.readTree(schema.toFile()).findValues("properties")));
        }
    }

    private static void addFields(JsonNode json, Set<String> fields) {
        json.fieldNames().forEachRemaining(fields::add);
        json.forEach(inner -> addFields(inner, fields));
    }

    /** Values are found before the ones inside of them are, so those are looked for once more. */
    private static Set<String> fields(List<JsonNode> properties) {
        Set<String> fields = new TreeSet<>();
        for (JsonNode each : properties) {
            each.fieldNames().forEachRemaining(fields::add);
            each.forEach(inner -> fields.addAll(fields(inner.findValues("properties"))));
        }
        return fields;
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static boolean isSchema(Path file) {
        return file.toString().endsWith(".schema.json");
    }
}
