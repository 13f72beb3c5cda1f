package looselegs.alexa.envelope;

/** Signals that the SDK must read or write this JSON: something in it is invalid, or not supported here. */
final class FallbackException extends Exception {
    FallbackException() {
        super("left to the SDK");
    }

    /** Nobody sees the stack: the SDK's own result or exception takes this one's place. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
