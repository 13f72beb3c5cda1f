/** A practice to and from the session attributes of a request. */
@NullMarked
package looselegs.session;

import org.jspecify.annotations.NullMarked;
