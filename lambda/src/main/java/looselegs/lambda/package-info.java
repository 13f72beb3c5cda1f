/** Lambda's entry point and the wiring: the one place that calls constructors across packages and reads the environment. */
@NullMarked
package looselegs.lambda;

import org.jspecify.annotations.NullMarked;
