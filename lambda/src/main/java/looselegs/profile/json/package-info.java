/** A profile as JSON: for stores, session attributes and files. */
@NullMarked
package looselegs.profile.json;

import org.jspecify.annotations.NullMarked;
