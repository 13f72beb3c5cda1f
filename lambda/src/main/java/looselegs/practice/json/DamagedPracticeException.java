package looselegs.practice.json;

/** The session attributes hold no practice that this version of the skill could have written. */
public final class DamagedPracticeException extends RuntimeException {
    DamagedPracticeException(RuntimeException cause) {
        super("the practice in the session attributes is damaged: " + cause.getMessage(), cause);
    }
}
