package looselegs.web;

/** Thrown if the service cannot start with the given options. The message says what to change. */
final class WebOptionException extends RuntimeException {
    WebOptionException(String message) {
        super(message);
    }
}
