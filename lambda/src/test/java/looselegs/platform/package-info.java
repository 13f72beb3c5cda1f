/** Checks responses against the platform's rules, independently of the skill's own constants. */
@NullMarked
package looselegs.platform;

import org.jspecify.annotations.NullMarked;
