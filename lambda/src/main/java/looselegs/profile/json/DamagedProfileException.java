package looselegs.profile.json;

/** Signals JSON that is not a profile which this version of the skill could have written. The message quotes nothing from it. */
public final class DamagedProfileException extends RuntimeException {
    DamagedProfileException(String what, Throwable cause) {
        super("the profile is damaged: " + what, cause);
    }
}
