package looselegs.lambda;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Primes before Lambda's SnapStart takes its snapshot, often enough that the snapshot holds compiled code. After that nothing
 * is to be done: the clock is asked anew for every request, and the first call to the store tries twice.
 */
final class SnapshotHook implements Resource {
    private static final int ROUNDS = 300;

    /** Tells {@link Core} in which package the hooks of the platform are; Lambda's own are in none that it looks into. */
    private static final String PLATFORM = "org.crac.Core.Compat";

    private static final String LAMBDA = "com.amazonaws.services.lambda.crac";

    private final Primer priming;

    private SnapshotHook(Primer priming) {
        this.priming = priming;
    }

    /** Whoever calls must hold on to what is returned: the register of such hooks does not. */
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
