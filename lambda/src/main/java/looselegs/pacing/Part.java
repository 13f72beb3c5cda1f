package looselegs.pacing;

/**
 * The piece of a timeline that one response plays.
 *
 * @param characters of its speech, markup included
 */
public record Part(Timeline timeline, int characters) {}
