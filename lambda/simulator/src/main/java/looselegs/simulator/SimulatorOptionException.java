package looselegs.simulator;

/** What the listener asked of the speaker makes no sense; the message is one line and says why. */
final class SimulatorOptionException extends RuntimeException {
    SimulatorOptionException(String message) {
        super(message);
    }
}
