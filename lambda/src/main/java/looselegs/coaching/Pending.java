package looselegs.coaching;

/** What a listener was asked to say yes or no to; anything else that is said drops it. */
public sealed interface Pending {
    /** Whether a move that hurt some time ago is fine again. */
    record FineAgain(String move) implements Pending {}

    /** Whether everything that is kept is to be forgotten. */
    record Forget() implements Pending {}
}
