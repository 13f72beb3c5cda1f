package looselegs.profile;

/** The store of profiles did not do its work. The message holds nothing about the listener. */
public final class StoreException extends RuntimeException {
    /** What is wrong, as far as an operator can do something about it. */
    public enum Fault {
        /** No answer in time. What was to be kept may still be kept. */
        SLOW("does not answer in time"),
        /** More was asked of it than it allows. */
        THROTTLED("is throttled"),
        NO_TABLE("has no such table"),
        /** The skill has no permission, or no credentials. */
        DENIED("denies access"),
        /** There is something, but no profile that this version of the skill can read. */
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
