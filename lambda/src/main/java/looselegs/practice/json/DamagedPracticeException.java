package looselegs.practice.json;

/** Signals session attributes that this version of the skill could not have written. */
public final class DamagedPracticeException extends RuntimeException {
    DamagedPracticeException(RuntimeException cause) {
        super("the session attributes are damaged: " + cause.getMessage(), cause);
    }
}
