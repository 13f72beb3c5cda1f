package looselegs.speaker;

/** What happened while time passed. */
sealed interface Event {
    /** Nothing: all of the time has passed. */
    record Quiet() implements Event {}

    /** The listener said something, maybe in the middle. */
    record Said(String words) implements Event {}

    /** The listener has gone: nothing more will be said. */
    record Gone() implements Event {}
}
