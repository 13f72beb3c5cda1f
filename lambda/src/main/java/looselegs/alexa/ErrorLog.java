package looselegs.alexa;

/** Where the operator reads what went wrong: one line a fault, without anything that a person said or is. */
public interface ErrorLog {
    /**
     * Notes a fault.
     *
     * @param what a few words of ours; no text of a request
     */
    void note(String what, Throwable cause);

    /**
     * Notes what is not answered without any exception.
     *
     * @param what a few words of ours; no text of a request
     */
    void note(String what);
}
