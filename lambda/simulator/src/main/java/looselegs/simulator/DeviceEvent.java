package looselegs.simulator;

/** What happens while the device waits. */
sealed interface DeviceEvent {
    /** Nothing happened until the time was up. */
    record Quiet() implements DeviceEvent {}

    /** The listener said something, possibly before the time was up. */
    record Said(String words) implements DeviceEvent {}

    /** The input ended: the listener will say nothing more. */
    record Gone() implements DeviceEvent {}
}
