/** One handler for each intent or family of intents. The types of the ASK SDK end here. */
@NullMarked
package looselegs.alexa;

import org.jspecify.annotations.NullMarked;
