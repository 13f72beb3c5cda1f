package looselegs.profile;

/** Remembers who has been here. */
public interface Visits {
    /**
     * Notes a visit.
     *
     * @param listener the platform's id of the listener, which is different for each skill
     * @return whether it is the first one that is remembered
     */
    boolean note(String listener);
}
