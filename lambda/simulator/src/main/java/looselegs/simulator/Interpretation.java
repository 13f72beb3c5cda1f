package looselegs.simulator;

/** What the device does about an utterance. */
sealed interface Interpretation {
    /** Opens the skill. */
    record Launch() implements Interpretation {}

    /** Opens the skill with an intent, in a new session. */
    record OneShot(IntentMatch match) implements Interpretation {}

    /** Sends an intent in the open session, or in a new one if none is open. */
    record Plain(IntentMatch match) implements Interpretation {}

    /** Ends the session, or the simulator if no session is open. */
    record Leave() implements Interpretation {}
}
