/** Renders what the skill says to real speech, by free programs where they are installed, and measures it. */
@NullMarked
package looselegs.sound;

import org.jspecify.annotations.NullMarked;
