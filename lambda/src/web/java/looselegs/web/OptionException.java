package looselegs.web;

/** The service cannot start as it was asked to; the message says what to change. */
final class OptionException extends RuntimeException {
    OptionException(String message) {
        super(message);
    }
}
