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

/** The file that holds the profiles; for use by one at a time. */
final class ProfileFile {
    static final String NAME = "profiles.json";

    /** What cannot be read goes here, in place of what is there from an earlier time. */
    static final String DAMAGED = "profiles.damaged.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Consumer<String> notes;

    /**
     * All of it.
     *
     * @param lastVersion the highest that was ever given; 0 if none was
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

    /** What cannot be read is set aside, and everything begins anew. */
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

    /** Either all of it is there afterwards, or what was there before. */
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
