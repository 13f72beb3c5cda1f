package looselegs.speaker;

/** What the listener asked of the speaker makes no sense; the message is one line and says why. */
final class OptionException extends RuntimeException {
    OptionException(String message) {
        super(message);
    }
}
