/** Reads content files so that every mistake in them is told at once, with file, line, and what to write. */
@NullMarked
package looselegs.content;

import org.jspecify.annotations.NullMarked;
