package looselegs.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Real time and typed lines. */
final class LiveTerminal implements Terminal {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(1);

    private final InstantSource clock;
    private final InputLines lines;
    private final boolean console;
    private boolean ended;

    /** @param console whether the end of the input is the listener's leave, which cuts an answer short; else it plays out */
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
    public void answerBegins() {
        try {
            Thread.sleep(ANSWERING);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void listeningBegins() {}
}
