/** What the skill says: its words as data, and how long a voice needs to say them. */
@NullMarked
package looselegs.speech;

import org.jspecify.annotations.NullMarked;
