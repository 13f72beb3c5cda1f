package looselegs.coaching;

import looselegs.catalog.Catalog;

/** What a listener asks of the coach. */
public sealed interface Ask {
    /**
     * The skill was opened without a word more.
     *
     * @param known whether this listener has been here before
     */
    record Launch(boolean known) implements Ask {}

    /** To be told how a move goes, and to say when to start. */
    record Guide(MoveChoice choice, Options.Wish wish) implements Ask {}

    /** To be set up and started in one go. */
    record Start(MoveChoice choice, Options.Wish wish) implements Ask {}

    /** Which moves there are for a tool, an area, a complaint; with an id that may be unknown. */
    record MovesFor(Catalog.Kind kind, String id) implements Ask {}

    /** Which moves there are. */
    record ListMoves() implements Ask {}

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
    record Change(Options.Wish wish) implements Ask {}

    /** "I am in place", "start". */
    record Ready() implements Ask {}

    record Pause() implements Ask {}

    record Resume() implements Ask {}

    record Next() implements Ask {}

    record Previous() implements Ask {}

    record StartOver() implements Ask {}

    record Repeat() implements Ask {}

    record TimeLeft() implements Ask {}

    record Yes() implements Ask {}

    record No() implements Ask {}

    record Help() implements Ask {}

    /** To end. */
    record Stop() implements Ask {}

    /** Something that was not understood. */
    record Unclear() implements Ask {}

    /** The skill failed at what was asked; the listener must not lose the place. */
    record Failed() implements Ask {}
}
