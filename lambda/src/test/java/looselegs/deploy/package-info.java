/** The skill as it is deployed: the stack it runs in, and the runtime that calls it. */
@NullMarked
package looselegs.deploy;

import org.jspecify.annotations.NullMarked;
