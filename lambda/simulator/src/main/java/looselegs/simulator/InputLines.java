package looselegs.simulator;

import java.time.Duration;

/** The lines that the listener types. */
interface InputLines {
    /**
     * Waits for the next line.
     *
     * @return {@link DeviceEvent.Quiet} if none came in that time; {@link DeviceEvent.Gone} once, when there will be no more: after that, every
     *     call waits and is quiet
     */
    DeviceEvent next(Duration atMost);
}
