package looselegs.pacing;

import java.time.Duration;
import java.util.List;

/**
 * One way to understand an observation: these words were heard to their end, and then this much time passed.
 *
 * @param heard before the observation
 * @param beside typical time beside what was heard: lag, listening, the listener's answer
 * @param scatter standard deviation of {@code beside}, seconds
 * @param belief how often, beforehand, this is the right way, from 0 to 1; what the readings of an observation leave up
 *     to 1 is for having nothing to do with the end of the speech
 */
record Hypothesis(SpokenLength heard, Duration beside, double scatter, double belief) {
    /**
     * To hear that the speech is over, to say a word or two, to be understood to have finished: 0.7 to 5 s, seldom
     * more. Half a second of scatter from the lag and 0.4 s from whole seconds at both ends are counted in.
     */
    private static final Duration ANSWER = Duration.ofMillis(2_500);

    private static final double ANSWER_SCATTER = 1.5;

    /** Somebody who thinks first, within the platform's eight seconds. */
    private static final Duration LATE_ANSWER = Duration.ofMillis(6_500);

    private static final double LATE_ANSWER_SCATTER = 2.0;

    /** Only the lag, the platform and the whole seconds scatter. */
    private static final double END_SCATTER = 0.7;

    static List<Hypothesis> of(Observation observation) {
        SpokenLength speech = observation.speech();
        SpokenLength both = speech.then(observation.reprompt());
        Duration again = Observation.LAG.plus(Observation.LISTENING);
        return switch (observation) {
            case Observation.Answered answered ->
                List.of(
                        new Hypothesis(speech, Observation.LAG.plus(ANSWER), ANSWER_SCATTER, 0.7),
                        new Hypothesis(speech, Observation.LAG.plus(LATE_ANSWER), LATE_ANSWER_SCATTER, 0.1),
                        new Hypothesis(both, again.plus(ANSWER), ANSWER_SCATTER, 0.08),
                        new Hypothesis(both, again.plus(LATE_ANSWER), LATE_ANSWER_SCATTER, 0.02));
            case Observation.EndedBySilence ended ->
                List.of(new Hypothesis(both, again.plus(Observation.LISTENING), END_SCATTER, 0.95));
        };
    }
}
