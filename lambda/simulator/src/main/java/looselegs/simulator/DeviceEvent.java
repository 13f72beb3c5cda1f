package looselegs.simulator;

/** What happened while time passed. */
sealed interface DeviceEvent {
    /** Nothing: all of the time has passed. */
    record Quiet() implements DeviceEvent {}

    /** The listener said something, maybe in the middle. */
    record Said(String words) implements DeviceEvent {}

    /** The listener has gone: nothing more will be said. */
    record Gone() implements DeviceEvent {}
}
