package looselegs.profile;

import java.util.Optional;

/**
 * Stores the profiles of listeners by the platform's user id, which is different for each skill. Every method may throw
 * {@link StoreException}. Each implementation states how long a call may take.
 */
public interface Profiles {
    /** Empty for a listener who is new or was forgotten. */
    Optional<StoredProfile> find(String listener);

    /**
     * Saves a profile if the store still contains the base.
     *
     * @param base the stored profile that this one was changed from, as {@link #find} or this method returned it; empty if
     *     there was none
     * @return the profile with its new version
     * @throws ConflictException if the store contains something else; nothing is changed then
     */
    StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile);

    /** Deletes the listener's profile, if there is one. */
    void forget(String listener);
}
