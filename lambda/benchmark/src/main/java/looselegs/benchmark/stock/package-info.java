/** The hello world skill that Loose Legs is compared with. */
@NullMarked
package looselegs.benchmark.stock;

import org.jspecify.annotations.NullMarked;
