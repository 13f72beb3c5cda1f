/**
 * Reads content files, and reports every mistake in them with file, line and what to write. Packs what was read into a form
 * that loads in a millisecond or two.
 */
@NullMarked
package looselegs.content;

import org.jspecify.annotations.NullMarked;
