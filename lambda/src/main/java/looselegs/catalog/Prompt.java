package looselegs.catalog;

import java.time.Duration;

/**
 * A cue that a move gives in every minute of its work.
 *
 * @param at the second of the minute at which it is due, under 60 s
 * @param say one of the move's own cues, or one of the coach's prompts
 */
public record Prompt(Duration at, String say) {}
