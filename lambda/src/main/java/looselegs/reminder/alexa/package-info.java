/** Reminders and the time zone of a listener, by Amazon's services for skills. */
@NullMarked
package looselegs.reminder.alexa;

import org.jspecify.annotations.NullMarked;
