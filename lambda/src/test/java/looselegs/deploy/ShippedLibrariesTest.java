package looselegs.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Tests the shipped libraries, which the build lists in a bill of materials. */
class ShippedLibrariesTest {
    /** All of these licenses let anybody use, change and redistribute the code with its notices. */
    private static final Set<String> LICENCES = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0");

    private static final List<JsonNode> LIBRARIES = read();

    @Test
    void every_library_has_an_allowed_license() {
        assertThat(LIBRARIES).hasSizeGreaterThan(20).allSatisfy(pack -> {
            List<String> licences = nodes(pack.path("licenses"))
                    .map(licence -> licence.at("/license/id").asText())
                    .toList();
            assertThat(licences).as(name(pack)).isNotEmpty().isSubsetOf(LICENCES);
        });
    }

    @Test
    void no_library_is_a_snapshot() {
        assertThat(LIBRARIES)
                .extracting(pack -> pack.path("version").textValue())
                .noneMatch(version -> version.isBlank() || version.contains("SNAPSHOT"));
    }

    @Test
    void jackson_comes_in_one_version() {
        List<String> versions = LIBRARIES.stream()
                .filter(pack -> name(pack).startsWith("com.fasterxml.jackson"))
                .map(pack -> pack.path("version").textValue().replaceFirst("^(\\d+\\.\\d+).*", "$1"))
                .toList();

        assertThat(versions).hasSizeGreaterThan(2).containsOnly(versions.getFirst());
    }

    @Test
    void no_test_library_is_shipped() {
        assertThat(LIBRARIES)
                .extracting(ShippedLibrariesTest::name)
                .noneMatch(
                        name -> name.matches(
                                "(org\\.junit|org\\.assertj|org\\.mockito|org\\.yaml|com\\.networknt|com\\.tngtech|org\\.apache\\.logging).*"));
    }

    private static String name(JsonNode pack) {
        return pack.path("group").asText() + ":" + pack.path("name").asText();
    }

    private static List<JsonNode> read() {
        try {
            return nodes(new ObjectMapper()
                            .readTree(new File("target/bom.json"))
                            .path("components"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("run by Maven, which writes it", unreadable);
        }
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
