package looselegs.alexa;

/** The log of errors for the operator: one line an error, without personal data. */
public interface ErrorLog {
    /**
     * Logs an error.
     *
     * @param what a few fixed words; never text from a request
     */
    void note(String what, Throwable cause);

    /**
     * Logs an error that has no exception.
     *
     * @param what a few fixed words; never text from a request
     */
    void note(String what);
}
