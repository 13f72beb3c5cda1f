/** Compares results of tests with golden files. */
@NullMarked
package looselegs.golden;

import org.jspecify.annotations.NullMarked;
