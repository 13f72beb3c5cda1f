package looselegs.profile.json;

/** There is something, but no profile that this version of the skill could have written. The message quotes nothing of it. */
public final class DamagedProfileException extends RuntimeException {
    DamagedProfileException(String what, Throwable cause) {
        super("the profile is damaged: " + what, cause);
    }
}
