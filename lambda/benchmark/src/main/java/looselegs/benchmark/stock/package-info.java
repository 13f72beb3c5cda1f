/** The hello world that the skill is measured against. */
@NullMarked
package looselegs.benchmark.stock;

import org.jspecify.annotations.NullMarked;
