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

/** A profile as an item of the table. */
final class ProfileItem {
    static final String LISTENER = "listener";
    static final String VERSION = "version";

    /** Seconds since 1970; the attribute that the table's time to live looks at. */
    static final String EXPIRES = "expires";

    static final String PROFILE = "profile";

    /** Who has not been here for so long is forgotten; the privacy page says so. */
    private static final int KEPT_MONTHS = 24;

    private ProfileItem() {}

    static Map<String, AttributeValue> key(String listener) {
        return Map.of(LISTENER, AttributeValue.fromS(listener));
    }

    static Map<String, AttributeValue> write(String listener, StoredProfile kept) {
        long expires = kept.profile()
                .lastUsed()
                .atOffset(ZoneOffset.UTC)
                .plusMonths(KEPT_MONTHS)
                .toEpochSecond();
        return Map.of(
                LISTENER, AttributeValue.fromS(listener),
                VERSION, number(kept.version()),
                EXPIRES, number(expires),
                PROFILE, AttributeValue.fromS(ProfileJson.render(kept.profile())));
    }

    /** Empty if there is none, or one that has expired: the table removes those some days late. */
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
