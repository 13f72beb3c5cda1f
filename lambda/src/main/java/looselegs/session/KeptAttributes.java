package looselegs.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import looselegs.profile.Kept;
import looselegs.profile.Profile;
import looselegs.profile.json.DamagedProfileException;
import looselegs.profile.json.ProfileJson;

/** What the store was last known to hold, as session attributes, so that a session reads it only once. */
public final class KeptAttributes {
    /** The name of the attribute. */
    public static final String NAME = "kept";

    private KeptAttributes() {}

    /** What the platform sends back; a profile that is the practice's own is not written twice. */
    public static Object write(Kept kept, Profile own) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("version", kept.version());
        if (!kept.profile().equals(own)) {
            json.set("profile", ProfileJson.write(kept.profile()));
        }
        return AttributeTree.values(json);
    }

    /**
     * What was known of the store; nothing if that cannot be read, and then it is merged with what is there.
     *
     * @param own the profile of the practice in the same attributes
     */
    public static Optional<Kept> read(Map<String, Object> attributes, Profile own) {
        try {
            JsonNode json = AttributeTree.of(attributes.get(NAME));
            if (!json.path("version").isIntegralNumber()) {
                return Optional.empty();
            }
            Profile profile = json.has("profile") ? ProfileJson.read(json.path("profile")) : own;
            return Optional.of(new Kept(profile, json.path("version").longValue()));
        } catch (IllegalArgumentException | DamagedProfileException damaged) {
            return Optional.empty();
        }
    }
}
