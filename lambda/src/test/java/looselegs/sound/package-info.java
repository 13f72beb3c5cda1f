/** Renders the skill's speech with free speech programs, if they are installed, and measures it. */
@NullMarked
package looselegs.sound;

import org.jspecify.annotations.NullMarked;
