package looselegs.alexa;

/** What became of a request. */
public enum RequestOutcome {
    /** The coach said something. */
    ANSWERED,
    /** A fault of ours: the listener heard an apology. */
    APOLOGY,
    /** Nothing was to be said, as at the end of a session. */
    SILENCE,
    /** It could not be read, or not be answered in any way. */
    UNREADABLE,
    /** It was meant for a skill with another id. */
    OTHER_SKILL
}
