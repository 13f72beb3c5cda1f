/** The moves, routines and answers in one language, with the moves for each tool, body area and complaint. */
@NullMarked
package looselegs.catalog;

import org.jspecify.annotations.NullMarked;
