package looselegs.profile;

/** Signals that the profile store failed. The message has no personal data. */
public final class StoreException extends RuntimeException {
    /** The cause, as far as it tells the operator what to do. */
    public enum Fault {
        /** No answer in time. The write may still be carried out. */
        SLOW("does not answer in time"),
        /** Too many requests. */
        THROTTLED("is throttled"),
        NO_TABLE("has no such table"),
        /** The skill has no permission, or no credentials. */
        DENIED("denies access"),
        /** The item is not a profile that this version of the skill can read. */
        DAMAGED("holds no readable profile"),
        UNREACHABLE("cannot be reached"),
        OTHER("has failed");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private final Fault fault;

    public StoreException(Fault fault) {
        super("the profile store " + fault.words);
        this.fault = fault;
    }

    public StoreException(Fault fault, Throwable cause) {
        super("the profile store " + fault.words, cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
