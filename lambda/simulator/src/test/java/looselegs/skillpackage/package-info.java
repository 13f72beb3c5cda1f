/** Checks the skill package as strictly as possible without Amazon: manifest, interaction model, utterances and icons. */
@NullMarked
package looselegs.skillpackage;

import org.jspecify.annotations.NullMarked;
