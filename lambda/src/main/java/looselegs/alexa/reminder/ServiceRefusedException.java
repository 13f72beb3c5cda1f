package looselegs.alexa.reminder;

/** Signals that a service answered with an error status. The message has no personal data. */
final class ServiceRefusedException extends RuntimeException {
    private final int status;
    private final String body;

    /** @param body the service's explanation; may be empty */
    ServiceRefusedException(int status, String body) {
        super("status " + status);
        this.status = status;
        this.body = body;
    }

    int status() {
        return status;
    }

    boolean says(String code) {
        return body.contains(code);
    }
}
