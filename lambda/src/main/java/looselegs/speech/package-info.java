/** Speech as a small tree, its writers for SSML and plain text, the phrase book, and the voice model that times it. */
@NullMarked
package looselegs.speech;

import org.jspecify.annotations.NullMarked;
