package looselegs.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps them as long as the process lives, and no more than the latest. Safe for use by several threads. */
public final class ProfilesInMemory implements Profiles {
    private static final int MOST = 10_000;

    private final Map<String, Kept> profiles = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    private long lastVersion;

    @Override
    public synchronized Optional<Kept> find(String listener) {
        return Optional.ofNullable(profiles.get(listener));
    }

    @Override
    public synchronized Kept keep(String listener, Optional<Kept> base, Profile profile) {
        if (!isSame(find(listener), base)) {
            throw new ConflictException();
        }
        lastVersion++;
        Kept kept = new Kept(profile, lastVersion);
        profiles.put(listener, kept);
        return kept;
    }

    private static boolean isSame(Optional<Kept> there, Optional<Kept> base) {
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
