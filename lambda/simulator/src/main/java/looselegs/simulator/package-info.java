/**
 * Simulates an Alexa device on the terminal. Matches utterances with the skill's own interaction model, sends real request
 * envelopes, plays the responses and times the session. Compiled with the tests and never part of a deployed jar.
 */
@NullMarked
package looselegs.simulator;

import org.jspecify.annotations.NullMarked;
