package looselegs.simulator;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes ids that look like random UUIDs. The same seed gives the same ids. */
record Ids(RandomGenerator random) {
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    String next() {
        long high = (random.nextLong() & ~0xF000L) | VERSION_4;
        long low = (random.nextLong() & ~0xC000_0000_0000_0000L) | VARIANT_2;
        return new UUID(high, low).toString();
    }
}
