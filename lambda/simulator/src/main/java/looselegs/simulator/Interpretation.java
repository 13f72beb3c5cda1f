package looselegs.simulator;

/** What the device makes of an utterance. */
sealed interface Interpretation {
    /** Open the skill. */
    record Launch() implements Interpretation {}

    /** Open the skill with an intent: a new session. */
    record OneShot(IntentMatch match) implements Interpretation {}

    /** An intent without the skill's name. */
    record Plain(IntentMatch match) implements Interpretation {}

    /** Leave the skill, or, where none is open, the device. */
    record Leave() implements Interpretation {}
}
