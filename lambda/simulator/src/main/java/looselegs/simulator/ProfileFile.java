package looselegs.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import looselegs.profile.StoredProfile;
import looselegs.profile.json.DamagedProfileException;
import looselegs.profile.json.ProfileJson;

/** The file that stores the profiles. Not safe for concurrent use. */
final class ProfileFile {
    static final String NAME = "profiles.json";

    /** The name that a damaged file is moved to; replaces an earlier damaged file. */
    static final String DAMAGED = "profiles.damaged.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Consumer<String> notes;

    /**
     * The content of the file.
     *
     * @param lastVersion the highest version ever given to a profile; 0 if there was none
     */
    record Content(long lastVersion, Map<String, StoredProfile> profiles) {
        static final Content NONE = new Content(0, Map.of());

        Content {
            profiles = Map.copyOf(profiles);
        }

        Optional<StoredProfile> find(String listener) {
            return Optional.ofNullable(profiles.get(listener));
        }

        Content with(String listener, StoredProfile kept) {
            Map<String, StoredProfile> next = new TreeMap<>(profiles);
            next.put(listener, kept);
            return new Content(Math.max(lastVersion, kept.version()), next);
        }

        Content without(String listener) {
            Map<String, StoredProfile> next = new TreeMap<>(profiles);
            next.remove(listener);
            return new Content(lastVersion, next);
        }
    }

    ProfileFile(Path folder, Consumer<String> notes) {
        this.folder = folder;
        this.notes = notes;
    }

    /** Reads the file. Moves a damaged one aside and starts with no profiles. */
    Content read() throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.notExists(file)) {
            return Content.NONE;
        }
        try {
            return content(JSON.readTree(Files.readString(file)));
        } catch (JsonProcessingException
                | CharacterCodingException
                | IllegalArgumentException
                | DamagedProfileException damaged) {
            Path aside = folder.resolve(DAMAGED);
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            notes.accept(
                    "! " + file + " cannot be read; it is now " + aside.getFileName() + ", and nothing is remembered");
            return Content.NONE;
        }
    }

    /** Replaces the file atomically. If writing fails, the old content stays. */
    void write(Content content) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("lastVersion", content.lastVersion());
        ObjectNode profiles = json.putObject("profiles");
        new TreeMap<>(content.profiles())
                .forEach((listener, kept) -> profiles.putObject(listener)
                        .put("version", kept.version())
                        .set("profile", JSON.valueToTree(ProfileJson.write(kept.profile()))));
        Path next = Files.createTempFile(folder, NAME, ".tmp");
        try {
            Files.writeString(next, json.toPrettyString());
            Files.move(next, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static Content content(JsonNode json) {
        Map<String, StoredProfile> profiles = new TreeMap<>();
        json.required("profiles")
                .properties()
                .forEach(entry -> profiles.put(
                        entry.getKey(),
                        new StoredProfile(
                                ProfileJson.parse(
                                        entry.getValue().required("profile").toString()),
                                version(entry.getValue(), "version"))));
        return new Content(version(json, "lastVersion"), profiles);
    }

    private static long version(JsonNode json, String field) {
        return Optional.of(json.required(field))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::longValue)
                .orElseThrow(() -> new IllegalArgumentException(field));
    }
}
