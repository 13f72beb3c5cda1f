package looselegs.profile;

import java.util.Optional;

/**
 * Keeps the profiles of listeners, by the platform's id of the listener, which is different for each skill. Every
 * method may throw a {@link StoreException}; nobody waits for it longer than the store says.
 */
public interface Profiles {
    /** Empty for somebody who has not been here, or is not remembered. */
    Optional<StoredProfile> find(String listener);

    /**
     * Keeps a profile if nobody else has kept one meanwhile.
     *
     * @param base what the profile was made from, as {@link #find} or this method gave it; empty if there was none
     * @return the profile with its new version
     * @throws ConflictException if the store has something else than the base; it is left as it is
     */
    StoredProfile keep(String listener, Optional<StoredProfile> base, Profile profile);

    /** Removes everything about the listener; nothing happens if there is nothing. */
    void forget(String listener);
}
