package looselegs.speaker;

/** What the device makes of an utterance. */
sealed interface Meaning {
    /** Open the skill. */
    record Launch() implements Meaning {}

    /** Open the skill with an intent: a new session. */
    record OneShot(Match match) implements Meaning {}

    /** An intent without the skill's name. */
    record Plain(Match match) implements Meaning {}

    /** Leave the skill, or, where none is open, the device. */
    record Leave() implements Meaning {}
}
