/** Golden files. */
@NullMarked
package looselegs.golden;

import org.jspecify.annotations.NullMarked;
