package looselegs.web;

/** Thrown to reject a request. The message says why and contains nothing of the request. */
final class RequestRejectedException extends Exception {
    private static final int BAD_REQUEST = 400;

    private final int status;

    RequestRejectedException(int status, String why) {
        super(why);
        this.status = status;
    }

    /** Status 400: what Alexa expects for a request that cannot be verified. */
    static RequestRejectedException untrusted(String why) {
        return new RequestRejectedException(BAD_REQUEST, why);
    }

    /** The HTTP status of the response. */
    int status() {
        return status;
    }
}
