package looselegs.catalog;

import java.time.Duration;

/**
 * A cue that a move gives in every minute of work.
 *
 * @param at when in the minute it is due, under 60 s
 * @param say the name of one of the move's cues or of the coach's prompts
 */
public record Prompt(Duration at, String say) {}
