package looselegs.pacing;

import java.time.Duration;
import java.util.List;

/**
 * One explanation of an observation: these words were played to their end, and then this much time passed.
 *
 * @param played what was played before the observed request
 * @param overhead expected time on top of what was played: lag, listening, the listener's answer
 * @param standardDeviation of {@code overhead}, in seconds
 * @param probability of this explanation before the time is known, from 0 to 1; if the hypotheses of an observation sum
 *     to less than 1, the rest is the probability that the request had nothing to do with the end of the speech
 */
record Hypothesis(SpokenLength played, Duration overhead, double standardDeviation, double probability) {
    /**
     * Time to notice that the speech is over, say a word or two, and be recognized as finished: 0.7 to 5 s, seldom more.
     * The standard deviation includes 0.5 s for the lag and 0.4 s for timestamps in whole seconds.
     */
    private static final Duration ANSWER = Duration.ofMillis(2_500);

    private static final double ANSWER_DEVIATION = 1.5;

    /** For somebody who thinks first, within the eight seconds that the platform listens. */
    private static final Duration LATE_ANSWER = Duration.ofMillis(6_500);

    private static final double LATE_ANSWER_DEVIATION = 2.0;

    /** Only the lag, the platform and the rounding to whole seconds vary. */
    private static final double END_DEVIATION = 0.7;

    static List<Hypothesis> of(Observation observation) {
        SpokenLength speech = observation.speech();
        SpokenLength both = speech.then(observation.reprompt());
        Duration again = Observation.LAG.plus(Observation.LISTENING);
        return switch (observation) {
            case Observation.Answered answered ->
                List.of(
                        new Hypothesis(speech, Observation.LAG.plus(ANSWER), ANSWER_DEVIATION, 0.7),
                        new Hypothesis(speech, Observation.LAG.plus(LATE_ANSWER), LATE_ANSWER_DEVIATION, 0.1),
                        new Hypothesis(both, again.plus(ANSWER), ANSWER_DEVIATION, 0.08),
                        new Hypothesis(both, again.plus(LATE_ANSWER), LATE_ANSWER_DEVIATION, 0.02));
            case Observation.EndedBySilence ended ->
                List.of(new Hypothesis(both, again.plus(Observation.LISTENING), END_DEVIATION, 0.95));
        };
    }
}
