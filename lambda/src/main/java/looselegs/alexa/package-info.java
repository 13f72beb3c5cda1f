/** Connects the coach with Alexa: request handlers, intents and slots, session attributes, responses. */
@NullMarked
package looselegs.alexa;

import org.jspecify.annotations.NullMarked;
