package looselegs.web;

/** A request that gets no answer. The message says why, without a word of what is in the request. */
final class RequestRefusedException extends Exception {
    private static final int BAD_REQUEST = 400;

    private final int status;

    RequestRefusedException(int status, String why) {
        super(why);
        this.status = status;
    }

    /** What Alexa expects of a service that does not believe a request: status 400. */
    static RequestRefusedException unbelieved(String why) {
        return new RequestRefusedException(BAD_REQUEST, why);
    }

    /** The HTTP status. */
    int status() {
        return status;
    }
}
