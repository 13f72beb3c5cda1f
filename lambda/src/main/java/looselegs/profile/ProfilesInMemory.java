package looselegs.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps them as long as the process lives, and no more than the latest. Safe for use by several threads. */
public final class ProfilesInMemory implements Profiles {
    private static final int MOST = 10_000;

    private final Map<String, Profile> profiles = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Profile> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public synchronized Optional<Profile> find(String listener) {
        return Optional.ofNullable(profiles.get(listener));
    }

    @Override
    public synchronized void keep(String listener, Profile profile) {
        profiles.put(listener, profile);
    }
}
