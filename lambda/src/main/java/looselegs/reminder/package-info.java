/** Weekly reminders to practice: schedules, and the interface to the service that stores them. */
@NullMarked
package looselegs.reminder;

import org.jspecify.annotations.NullMarked;
