package looselegs.profile;

/** Remembers who has been here. */
public interface Visits {
    /**
     * Whether a visit of this listener is remembered.
     *
     * @param listener the platform's id of the listener, which is different for each skill
     */
    boolean knows(String listener);

    /** Notes a visit, of somebody known or not. */
    void note(String listener);
}
