package looselegs.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A terminal in real time, where a listener types lines. */
final class LiveTerminal implements Terminal {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(1);

    private final InstantSource clock;
    private final InputLines lines;
    private final boolean console;
    private boolean ended;

    /** @param console whether the end of the input stops a response at once; if false, the response plays to its end */
    LiveTerminal(InstantSource clock, InputLines lines, boolean console) {
        this.clock = clock;
        this.lines = lines;
        this.console = console;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public DeviceEvent passUntil(Instant until) {
        while (true) {
            if (ended && (console || until.equals(Instant.MAX))) {
                return new DeviceEvent.Gone();
            }
            Duration left = until.equals(Instant.MAX) ? LONGEST_WAIT : Duration.between(now(), until);
            if (left.compareTo(SHORTEST_WAIT) < 0) {
                return new DeviceEvent.Quiet();
            }
            DeviceEvent event = lines.next(left);
            if (event instanceof DeviceEvent.Said) {
                return event;
            }
            ended = ended || event instanceof DeviceEvent.Gone;
        }
    }

    @Override
    public void responseStarts() {
        try {
            Thread.sleep(RESPONSE_TIME);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void listeningStarts() {}
}
