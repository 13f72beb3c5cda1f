/** The profile of a listener, and the stores that save it between sessions. */
@NullMarked
package looselegs.profile;

import org.jspecify.annotations.NullMarked;
