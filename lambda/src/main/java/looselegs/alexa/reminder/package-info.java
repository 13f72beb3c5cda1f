/** Reminders and the time zone of a listener, by Amazon's services for skills. */
@NullMarked
package looselegs.alexa.reminder;

import org.jspecify.annotations.NullMarked;
