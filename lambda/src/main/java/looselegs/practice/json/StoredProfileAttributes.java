package looselegs.practice.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import looselegs.profile.Profile;
import looselegs.profile.StoredProfile;
import looselegs.profile.json.DamagedProfileException;
import looselegs.profile.json.ProfileFields;
import looselegs.profile.json.ProfileJson;

/** Records in the session attributes what the store contains, so that a session reads the store only once. */
public final class StoredProfileAttributes {
    /** The name of the attribute. */
    public static final String NAME = "kept";

    private StoredProfileAttributes() {}

    /**
     * What this session knows about the store.
     *
     * @param stored the profile in the store; differs from the session's own if another session wrote, too
     * @param own the session's own profile at its last write
     */
    public record Known(StoredProfile stored, Profile own) {}

    /**
     * Writes the attribute. Omits profiles that are equal to the practice's own.
     *
     * @param now the profile of the practice in the same attributes
     */
    public static Object write(Known known, Profile now) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", known.stored().version());
        if (isAnother(known.stored().profile(), now)) {
            json.put("profile", ProfileJson.write(known.stored().profile()));
        }
        if (isAnother(known.own(), now)) {
            json.put("own", ProfileJson.write(known.own()));
        }
        return json;
    }

    /**
     * Reads the attribute.
     *
     * @param now the profile of the practice in the same attributes
     * @return empty if there is no such attribute
     * @throws DamagedPracticeException if the attribute is not one that {@link #write} wrote
     */
    public static Optional<Known> read(Map<String, Object> attributes, Profile now) {
        if (!attributes.containsKey(NAME)) {
            return Optional.empty();
        }
        try {
            ProfileFields json = ProfileFields.of(attributes.get(NAME));
            StoredProfile stored = new StoredProfile(
                    profile(json, "profile", now), json.integer("version", Long.MIN_VALUE, Long.MAX_VALUE));
            return Optional.of(new Known(stored, profile(json, "own", now)));
        } catch (IllegalArgumentException | DamagedProfileException damaged) {
            throw new DamagedPracticeException(damaged);
        }
    }

    /** Checks for identity first: it is the usual case, and a record's first comparison costs a cold start milliseconds. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isAnother(Profile profile, Profile now) {
        return profile != now && !profile.equals(now);
    }

    private static Profile profile(ProfileFields json, String field, Profile now) {
        return json.has(field) ? ProfileJson.read(json.value(field)) : now;
    }
}
