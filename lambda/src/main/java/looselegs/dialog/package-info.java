/** Decides: given a practice, what was asked and the time, what is the reply. Pure: no clock, no platform. */
@NullMarked
package looselegs.dialog;

import org.jspecify.annotations.NullMarked;
