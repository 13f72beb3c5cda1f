/** Reminders to come back, which live at Amazon: what is wanted, and who can be asked for it. */
@NullMarked
package looselegs.reminder;

import org.jspecify.annotations.NullMarked;
