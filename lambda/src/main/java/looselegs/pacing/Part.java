package looselegs.pacing;

/**
 * What fits in one response.
 *
 * @param characters of its speech, markup included
 */
public record Part(Timeline timeline, int characters) {}
