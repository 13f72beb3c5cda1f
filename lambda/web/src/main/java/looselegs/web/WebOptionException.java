package looselegs.web;

/** The service cannot start as it was asked to; the message says what to change. */
final class WebOptionException extends RuntimeException {
    WebOptionException(String message) {
        super(message);
    }
}
