package looselegs.profile.dynamodb;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import looselegs.profile.StoreException;
import looselegs.profile.StoreException.Fault;
import looselegs.profile.StoredProfile;
import looselegs.profile.json.DamagedProfileException;
import looselegs.profile.json.ProfileJson;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts a profile to and from an item of the table. */
final class ProfileItem {
    static final String LISTENER = "listener";
    static final String VERSION = "version";

    /** The table's time-to-live attribute, in seconds since 1970. */
    static final String EXPIRES = "expires";

    static final String PROFILE = "profile";

    /** A profile is deleted when it was not used for this long. The privacy page promises it. */
    private static final int KEPT_MONTHS = 24;

    private ProfileItem() {}

    static Map<String, AttributeValue> key(String listener) {
        return Map.of(LISTENER, AttributeValue.fromS(listener));
    }

    static Map<String, AttributeValue> write(String listener, StoredProfile stored) {
        long expires = stored.profile()
                .lastUsed()
                .atOffset(ZoneOffset.UTC)
                .plusMonths(KEPT_MONTHS)
                .toEpochSecond();
        return Map.of(
                LISTENER, AttributeValue.fromS(listener),
                VERSION, number(stored.version()),
                EXPIRES, number(expires),
                PROFILE, AttributeValue.fromS(ProfileJson.render(stored.profile())));
    }

    /** Empty if there is no item or it has expired: the table deletes expired items days late. */
    static Optional<StoredProfile> read(Map<String, AttributeValue> item, Instant now) {
        if (item.isEmpty()) {
            return Optional.empty();
        }
        try {
            return number(item, EXPIRES) <= now.getEpochSecond() ? Optional.empty() : Optional.of(read(item));
        } catch (IllegalArgumentException | DamagedProfileException damaged) {
            throw new StoreException(Fault.DAMAGED, damaged);
        }
    }

    private static StoredProfile read(Map<String, AttributeValue> item) {
        String text = Optional.ofNullable(item.get(PROFILE))
                .map(AttributeValue::s)
                .orElseThrow(() -> new IllegalArgumentException(PROFILE));
        return new StoredProfile(ProfileJson.parse(text), number(item, VERSION));
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static long number(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(AttributeValue::n)
                .map(Long::parseLong)
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
