package looselegs.practice.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import looselegs.profile.Profile;
import looselegs.profile.StoredProfile;
import looselegs.profile.json.DamagedProfileException;
import looselegs.profile.json.ProfileFields;
import looselegs.profile.json.ProfileJson;

/** What the store was last known to hold, as session attributes, so that a session reads it only once. */
public final class StoredProfileAttributes {
    /** The name of the attribute. */
    public static final String NAME = "kept";

    private StoredProfileAttributes() {}

    /**
     * What this session knows of the store.
     *
     * @param kept what is in the store; more than the session's own where another one wrote, too
     * @param own the session's own profile when that was kept
     */
    public record Known(StoredProfile kept, Profile own) {}

    /**
     * What the platform sends back; a profile that is the practice's own is not written twice.
     *
     * @param now the profile of the practice in the same attributes
     */
    public static Object write(Known known, Profile now) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", known.kept().version());
        if (isAnother(known.kept().profile(), now)) {
            json.put("profile", ProfileJson.write(known.kept().profile()));
        }
        if (isAnother(known.own(), now)) {
            json.put("own", ProfileJson.write(known.own()));
        }
        return json;
    }

    /**
     * What was known of the store; nothing if that cannot be read, and then it is merged with what is there.
     *
     * @param now the profile of the practice in the same attributes
     */
    public static Optional<Known> read(Map<String, Object> attributes, Profile now) {
        if (!attributes.containsKey(NAME)) {
            return Optional.empty();
        }
        try {
            ProfileFields json = ProfileFields.of(attributes.get(NAME));
            StoredProfile kept = new StoredProfile(
                    profile(json, "profile", now), json.integer("version", Long.MIN_VALUE, Long.MAX_VALUE));
            return Optional.of(new Known(kept, profile(json, "own", now)));
        } catch (IllegalArgumentException | DamagedProfileException damaged) {
            return Optional.empty();
        }
    }

    /** Mostly it is the very same, and a record's first comparison costs a cold start some milliseconds. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isAnother(Profile profile, Profile now) {
        return profile != now && !profile.equals(now);
    }

    private static Profile profile(ProfileFields json, String field, Profile now) {
        return json.has(field) ? ProfileJson.read(json.value(field)) : now;
    }
}
