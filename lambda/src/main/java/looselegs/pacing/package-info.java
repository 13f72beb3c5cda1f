/** Lays cues on a timeline, cuts the timeline into parts, and finds a position in it. Knows durations, never words. */
@NullMarked
package looselegs.pacing;

import org.jspecify.annotations.NullMarked;
