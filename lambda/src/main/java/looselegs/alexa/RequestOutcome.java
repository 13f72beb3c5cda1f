package looselegs.alexa;

/** The outcome of a request. */
public enum RequestOutcome {
    /** The coach said something. */
    ANSWERED,
    /** Something failed, and the listener heard an apology. */
    APOLOGY,
    /** There was nothing to say, as at the end of a session. */
    SILENCE,
    /** The request could not be read or answered. */
    UNREADABLE,
    /** The request was for a skill with another id. */
    OTHER_SKILL
}
