package looselegs.lambda;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Primes the skill before SnapStart takes its snapshot, often enough that the snapshot holds compiled code. Nothing needs to
 * be done after a restore: every request reads the clock anew, and the first call to the store tries twice.
 */
final class SnapshotHook implements Resource {
    private static final int ROUNDS = 300;

    /** Tells {@link Core} the package of the platform's hooks; it does not look into Lambda's by itself. */
    private static final String PLATFORM = "org.crac.Core.Compat";

    private static final String LAMBDA = "com.amazonaws.services.lambda.crac";

    private final Primer priming;

    private SnapshotHook(Primer priming) {
        this.priming = priming;
    }

    /** Registers a hook. The caller must keep it, because the register holds it only weakly. */
    static SnapshotHook register(Primer priming) {
        if (System.getProperty(PLATFORM) == null) {
            System.setProperty(PLATFORM, LAMBDA);
        }
        SnapshotHook snapshot = new SnapshotHook(priming);
        Core.getGlobalContext().register(snapshot);
        return snapshot;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        for (int round = 0; round < ROUNDS; round++) {
            priming.run();
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // as above
    }
}
