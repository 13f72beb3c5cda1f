package looselegs.profile;

/** Signals that another session has saved or deleted the profile since it was read. */
public final class ConflictException extends RuntimeException {
    public ConflictException() {
        super("the profile has changed in the store");
    }
}
