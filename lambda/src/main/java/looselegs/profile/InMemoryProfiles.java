package looselegs.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Stores profiles in memory. Drops the least recently used beyond a limit. Safe for use by several threads. */
public final class InMemoryProfiles implements Profiles {
    private static final int MOST = 10_000;

    private final Map<String, StoredProfile> profiles = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoredProfile> eldest) {
            return size() > MOST;
        }
    };

    private long lastVersion;

    @Override
    public synchronized Optional<StoredProfile> find(String listener) {
        return Optional.ofNullable(profiles.get(listener));
    }

    @Override
    public synchronized StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
        if (!isSame(find(listener), base)) {
            throw new ConflictException();
        }
        lastVersion++;
        StoredProfile stored = new StoredProfile(profile, lastVersion);
        profiles.put(listener, stored);
        return stored;
    }

    private static boolean isSame(Optional<StoredProfile> there, Optional<StoredProfile> base) {
        if (there.isEmpty() || base.isEmpty()) {
            return there.isEmpty() && base.isEmpty();
        }
        return there.get().version() == base.get().version();
    }

    @Override
    public synchronized void forget(String listener) {
        profiles.remove(listener);
    }
}
