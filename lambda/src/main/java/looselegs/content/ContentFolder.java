package looselegs.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The root folder of the content files. Notes every mistake that it meets. */
public final class ContentFolder {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Where the parser names its input; only the line helps a writer. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: .*; line: (\\d+), column: \\d+\\]");

    /** How the parser reports a text without its closing quotation mark. */
    private static final String LINE_BREAK_IN_TEXT = "(CTRL-CHAR, code 10)";

    private final Path root;
    private final ValidationErrors errors;

    public ContentFolder(Path root, ValidationErrors errors) {
        this.root = root;
        this.errors = errors;
    }

    /**
     * Lists the JSON files of a folder by name, relative to the root. Schemas are no content.
     *
     * @param folder relative to the root; one that is missing holds no files
     */
    public List<String> list(String folder) {
        return names(folder, Files::isRegularFile).stream()
                .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
                .map(name -> folder + "/" + name)
                .toList();
    }

    /** Lists the names of the folders in a folder, in alphabetical order. */
    public List<String> listFolders(String folder) {
        return names(folder, Files::isDirectory);
    }

    private List<String> names(String folder, Predicate<Path> kind) {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(kind)
                    .map(file -> file.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            errors.add(folder, "make the folder readable: " + unreadable.getMessage());
            return List.of();
        }
    }

    /**
     * Reads one file, and notes what is wrong with the file as a whole.
     *
     * @param file relative to the root
     * @return empty if the file is missing or holds no JSON object
     */
    public Optional<ContentObject> read(String file) {
        try {
            String json = Files.readString(root.resolve(file));
            JsonNode node = Optional.ofNullable(JSON.readTree(json)).orElse(JsonNodeFactory.instance.missingNode());
            if (node.isObject()) {
                return Optional.of(new ContentObject(file, JsonLines.of(json), "", node, errors));
            }
            errors.add(file, "write one JSON object, { … }");
        } catch (MismatchedInputException trailing) {
            noteMalformed(file, trailing, "remove what follows the object");
        } catch (JsonProcessingException malformed) {
            noteMalformed(file, malformed, "mend the JSON: " + reason(malformed));
        } catch (NoSuchFileException missing) {
            errors.add(file, "add this file");
        } catch (CharacterCodingException otherEncoding) {
            errors.add(file, "save this file as UTF-8 text");
        } catch (IOException unreadable) {
            errors.add(file, "make this file readable: " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    private static String reason(JsonProcessingException malformed) {
        String message = malformed.getOriginalMessage();
        return message.contains(LINE_BREAK_IN_TEXT)
                ? "close the text on this line with a quotation mark"
                : SOURCE.matcher(message).replaceAll("line $1");
    }

    private void noteMalformed(String file, JsonProcessingException malformed, String whatToWrite) {
        errors.add(new ValidationError(file, malformed.getLocation().getLineNr(), "", whatToWrite));
    }
}
