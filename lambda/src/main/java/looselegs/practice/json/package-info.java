/** A practice to and from the session attributes of a request. */
@NullMarked
package looselegs.practice.json;

import org.jspecify.annotations.NullMarked;
