package looselegs.alexa.envelope;

/** Something that may mean another thing to the SDK than it would here; the SDK has to do it. */
final class UnsureException extends Exception {
    UnsureException() {
        super("unsure");
    }

    static void unless(boolean sure) throws UnsureException {
        if (!sure) {
            throw new UnsureException();
        }
    }

    /** Nobody sees it: what the SDK then says counts. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
