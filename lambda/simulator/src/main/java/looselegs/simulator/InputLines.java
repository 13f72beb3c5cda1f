package looselegs.simulator;

import java.time.Duration;

/** The lines that the listener types. */
interface InputLines {
    /**
     * Waits for the next line.
     *
     * @return {@link DeviceEvent.Quiet} if no line came in time. {@link DeviceEvent.Gone} once, when the input has ended; every later call waits
     *     and returns {@link DeviceEvent.Quiet}
     */
    DeviceEvent next(Duration atMost);
}
