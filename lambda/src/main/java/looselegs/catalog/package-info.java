/** The moves: their facts, their words in one language, and who suits which tool, area and complaint. */
@NullMarked
package looselegs.catalog;

import org.jspecify.annotations.NullMarked;
