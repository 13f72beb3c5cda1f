/** Reminders and the listener's time zone, from Amazon's services for skills. */
@NullMarked
package looselegs.alexa.reminder;

import org.jspecify.annotations.NullMarked;
