/**
 * The local speaker: a device on the terminal that behaves towards the skill as Alexa does. It matches utterances with the
 * skill's own interaction model, sends real request envelopes, plays the answers and keeps the session's time. It is compiled
 * with the tests and is never part of a deployed jar.
 */
@NullMarked
package looselegs.simulator;

import org.jspecify.annotations.NullMarked;
