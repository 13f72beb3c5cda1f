/** What Alexa is told about the skill, checked as strictly as it can be without Amazon: manifest, model, words, icons. */
@NullMarked
package looselegs.skillpackage;

import org.jspecify.annotations.NullMarked;
