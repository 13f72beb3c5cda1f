package looselegs.simulator;

/** Thrown for an invalid option or line of a script. The message is one line, for the user. */
final class SimulatorOptionException extends RuntimeException {
    SimulatorOptionException(String message) {
        super(message);
    }
}
