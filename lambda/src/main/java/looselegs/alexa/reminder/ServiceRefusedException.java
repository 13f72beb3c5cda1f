package looselegs.alexa.reminder;

/** A service has answered, but not done what it was asked for. The message holds nothing about the listener. */
final class ServiceRefusedException extends RuntimeException {
    private final int status;
    private final String body;

    /** @param body what the service says about it; may be empty */
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
