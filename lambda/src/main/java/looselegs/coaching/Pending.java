package looselegs.coaching;

/** What a listener was asked to say yes or no to; anything else that is said drops it. */
public sealed interface Pending {
    /** Whether a move that hurt some time ago is fine again. */
    record FineAgain(String move) implements Pending {}

    /** What to do after pain: a choice of several, to which neither yes nor no is an answer. */
    record Choice() implements Pending {}

    /** Whether everything that is kept is to be forgotten. */
    record Forget() implements Pending {}
}
