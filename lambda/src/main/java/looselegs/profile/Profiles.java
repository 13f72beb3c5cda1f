package looselegs.profile;

import java.util.Optional;

/** Keeps the profiles of listeners, by the platform's id of the listener, which is different for each skill. */
public interface Profiles {
    /** Empty for somebody who has not been here, or is not remembered. */
    Optional<Profile> find(String listener);

    void keep(String listener, Profile profile);
}
