/** Writes a profile as JSON for stores, session attributes and files, and reads it back. */
@NullMarked
package looselegs.profile.json;

import org.jspecify.annotations.NullMarked;
