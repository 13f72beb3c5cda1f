package looselegs.coaching;

import looselegs.catalog.Catalog;

/** What a listener asks of the coach. */
public sealed interface Ask {
    /** Something to be done, which may move the practice along; the other asks are questions. */
    sealed interface Act extends Ask {}

    /**
     * The skill was opened without a word more.
     *
     * @param known whether this listener has been here before
     */
    record Launch(boolean known) implements Act {}

    /** To be told how a move goes, and to say when to start. */
    record Guide(MoveChoice choice, Options.Wish wish) implements Act {}

    /** To be set up and started in one go. */
    record Start(MoveChoice choice, Options.Wish wish) implements Act {}

    /** Which moves there are for a tool, an area, a complaint; with an id that may be unknown. */
    record MovesFor(Catalog.Kind kind, String id) implements Act {}

    /** Which moves there are. */
    record ListMoves() implements Act {}

    /** Something about a move: the one named, else the current one. */
    record Explain(Topic topic, MoveChoice choice) implements Ask {}

    /** What can be explained of a move. */
    enum Topic {
        HOW,
        WHY,
        MUSCLE,
        NEED
    }

    /** To have the move otherwise. */
    record Change(Options.Wish wish) implements Act {}

    /** "I am in place", "start". */
    record Ready() implements Act {}

    record Pause() implements Act {}

    record Resume() implements Act {}

    record Next() implements Act {}

    record Previous() implements Act {}

    record StartOver() implements Act {}

    record Repeat() implements Ask {}

    record TimeLeft() implements Ask {}

    record Yes() implements Act {}

    record No() implements Act {}

    record Help() implements Ask {}

    /** Something hurts, or the breath is short: the clock stops at once. */
    record Hurt(Alarm alarm) implements Act {}

    /** What made a listener call out. */
    enum Alarm {
        PAIN,
        NO_BREATH
    }

    /** To end. */
    record Stop() implements Act {}

    /** Something that was not understood. */
    record Unclear() implements Ask {}

    /** The skill failed at what was asked; the listener must not lose the place. */
    record Failed() implements Ask {}
}
