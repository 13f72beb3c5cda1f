package looselegs.lambda;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Session attributes and table items that versions of the skill have written, one file for each state. Files may be added but
 * never changed.
 */
final class Fixtures {
    /** Session attributes as JSON objects, by the name of the file without its extension. */
    static final Fixtures SESSIONS = new Fixtures("session");

    /** Items in the JSON of DynamoDB's protocol, by the name of the file without its extension. */
    static final Fixtures ITEMS = new Fixtures("items");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ALL = Path.of("src/test/resources/fixtures");
    private static final Separators LIKE_OTHER_FILES =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final String ENDING = ".json";

    private final String kind;

    private Fixtures(String kind) {
        this.kind = kind;
    }

    SortedMap<String, ObjectNode> read() {
        try (Stream<Path> files = Files.list(ALL.resolve(kind))) {
            SortedMap<String, ObjectNode> read = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                read.put(name.substring(0, name.length() - ENDING.length()), (ObjectNode) JSON.readTree(file.toFile()));
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The scripts that record the fixtures, by the name of the fixture. */
    Map<String, String> scripts() {
        try (Stream<String> lines = Files.lines(ALL.resolve(kind + ".txt"))) {
            Map<String, String> scripts = new TreeMap<>();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(line -> scripts.put(line[0].strip(), line[1]));
            return scripts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String name) {
        return Files.exists(file(name));
    }

    /** Writes a new fixture; fails if the file exists. */
    void record(String name, JsonNode value) {
        try {
            DefaultPrettyPrinter printer =
                    new DefaultPrettyPrinter(LIKE_OTHER_FILES).withObjectIndenter(new DefaultIndenter("  ", "\n"));
            Files.writeString(
                    file(name), JSON.writer(printer).writeValueAsString(value) + "\n", StandardOpenOption.CREATE_NEW);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(String name) {
        return ALL.resolve(kind).resolve(name + ENDING);
    }
}
