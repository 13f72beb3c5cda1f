package looselegs.profile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers as long as the process lives, and no more than the latest listeners. Safe for use by several threads. */
public final class VisitsInMemory implements Visits {
    private static final int MOST = 10_000;

    private final Map<String, Boolean> listeners = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public synchronized boolean knows(String listener) {
        return listeners.containsKey(listener);
    }

    @Override
    public synchronized void note(String listener) {
        listeners.put(listener, true);
    }
}
