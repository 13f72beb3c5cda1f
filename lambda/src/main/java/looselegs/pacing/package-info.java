/**
 * Puts cues on a timeline, cuts the timeline into parts, finds a position in it, and learns the voice rate. Works with
 * durations and knows nothing of any language.
 */
@NullMarked
package looselegs.pacing;

import org.jspecify.annotations.NullMarked;
