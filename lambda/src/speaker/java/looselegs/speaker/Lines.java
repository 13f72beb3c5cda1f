package looselegs.speaker;

import java.time.Duration;

/** The lines that the listener types. */
interface Lines {
    /**
     * Waits for the next line.
     *
     * @return {@link Event.Quiet} if none came in that time; {@link Event.Gone} once, when there will be no more: after that, every
     *     call waits and is quiet
     */
    Event next(Duration atMost);
}
