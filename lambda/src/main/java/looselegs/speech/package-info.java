/** What is said: a small tree, one writer for SSML, one for plain text, the phrase book, and how long a voice takes. */
@NullMarked
package looselegs.speech;

import org.jspecify.annotations.NullMarked;
