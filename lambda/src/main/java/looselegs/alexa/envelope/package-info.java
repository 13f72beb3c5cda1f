/**
 * Requests and answers as JSON, without what makes the ASK SDK slow to start: its own mapper loads a thousand classes
 * for the first request. What is read and written here equals what the SDK reads and writes; the SDK itself does what is
 * not known here for sure.
 */
@NullMarked
package looselegs.alexa.envelope;

import org.jspecify.annotations.NullMarked;
