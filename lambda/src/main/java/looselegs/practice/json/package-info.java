/** Writes a practice into session attributes and reads it back. */
@NullMarked
package looselegs.practice.json;

import org.jspecify.annotations.NullMarked;
