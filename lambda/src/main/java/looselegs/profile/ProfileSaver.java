package looselegs.profile;

import java.util.Optional;

/** Saves a profile, merged with what other sessions of the same listener have saved since it was read. */
public final class ProfileSaver {
    /** More conflicts in a row do not come from two devices in a household but from a bug. */
    static final int ATTEMPTS = 3;

    private final Profiles profiles;

    public ProfileSaver(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * Saves a profile. Merges it if the store no longer contains the base. If the listener was forgotten since, saves only
     * what is new since the base.
     *
     * @param base the stored profile that this one was changed from; empty if there was none
     * @return the profile that the store contains now
     * @throws ConflictException if other sessions saved before each of {@value #ATTEMPTS} attempts
     * @throws StoreException if the store fails
     */
    public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
        Optional<StoredProfile> from = base;
        Profile next = profile;
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return profiles.save(listener, from, next);
            } catch (ConflictException meanwhile) {
                from = profiles.find(listener);
                next = merged(base, profile, from);
                if (from.map(StoredProfile::profile).equals(Optional.of(next))) {
                    return from.get();
                }
            }
        }
        return profiles.save(listener, from, next);
    }

    private static Profile merged(Optional<StoredProfile> base, Profile mine, Optional<StoredProfile> theirs) {
        Profile nobody = Profile.fresh(mine.lastUsed());
        return ProfileMerge.of(
                base.map(StoredProfile::profile).orElse(nobody),
                mine,
                theirs.map(StoredProfile::profile).orElse(nobody));
    }
}
