/** The entry for Lambda and the wiring. Only this package reads the environment and the clock. */
@NullMarked
package looselegs.lambda;

import org.jspecify.annotations.NullMarked;
