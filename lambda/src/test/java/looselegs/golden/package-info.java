/** Files that hold what a test must give, and how they are rewritten. */
@NullMarked
package looselegs.golden;

import org.jspecify.annotations.NullMarked;
