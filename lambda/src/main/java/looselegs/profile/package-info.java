/** What is kept of a listener between sessions. */
@NullMarked
package looselegs.profile;

import org.jspecify.annotations.NullMarked;
