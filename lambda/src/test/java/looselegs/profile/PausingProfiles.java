package looselegs.profile;

import java.util.Optional;

/** A store that lets others come in before each time that it is asked. */
record PausingProfiles(Profiles profiles, Runnable others) implements Profiles {
    @Override
    public Optional<StoredProfile> find(String listener) {
        others.run();
        return profiles.find(listener);
    }

    @Override
    public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
        others.run();
        return profiles.save(listener, base, profile);
    }

    @Override
    public void forget(String listener) {
        others.run();
        profiles.forget(listener);
    }
}
