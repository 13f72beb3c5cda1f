package looselegs.profile;

/** Another session of the same listener has kept or forgotten the profile meanwhile. */
public final class ConflictException extends RuntimeException {
    public ConflictException() {
        super("the profile has changed in the store");
    }
}
