package looselegs.profile;

import java.util.Optional;

/** Keeps a profile together with what other sessions of the same listener have kept meanwhile. */
public final class ProfileSaver {
    /** Who meets somebody else more often than this is not two speakers in a household but a mistake. */
    static final int ATTEMPTS = 3;

    private final Profiles profiles;

    public ProfileSaver(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * Keeps a profile, merged with what is in the store if that is not the base any more. What was forgotten meanwhile
     * stays forgotten; only what is new since the base is kept then.
     *
     * @param base what the profile was made from; empty if there was none
     * @return what is in the store then
     * @throws ConflictException if others kept theirs before each of {@value #ATTEMPTS} attempts
     * @throws StoreException if the store does not do its work
     */
    public StoredProfile keep(String listener, Optional<StoredProfile> base, Profile profile) {
        Optional<StoredProfile> from = base;
        Profile next = profile;
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return profiles.keep(listener, from, next);
            } catch (ConflictException meanwhile) {
                from = profiles.find(listener);
                next = merged(base, profile, from);
                if (from.map(StoredProfile::profile).equals(Optional.of(next))) {
                    return from.get();
                }
            }
        }
        return profiles.keep(listener, from, next);
    }

    private static Profile merged(Optional<StoredProfile> base, Profile mine, Optional<StoredProfile> theirs) {
        Profile nobody = Profile.fresh(mine.lastUsed());
        return ProfileMerge.of(
                base.map(StoredProfile::profile).orElse(nobody),
                mine,
                theirs.map(StoredProfile::profile).orElse(nobody));
    }
}
