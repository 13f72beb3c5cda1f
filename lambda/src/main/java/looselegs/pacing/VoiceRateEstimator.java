package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns how fast a listener's speaker talks from when answers come and sessions end. Immutable, and pure: the same
 * observations give the same clock.
 *
 * <p>The time that a response takes is linear in the <em>stretch</em>, which is one divided by the factor of the
 * {@link VoiceRate}: {@code after = beside + silence + stretch · spoken}. So the stretch is kept as a bell curve and
 * narrowed by each observation as far as its scatter allows (a Kalman filter with one number): a minute of words tells
 * much, a short question next to nothing, and nobody has to decide which response is long enough.
 *
 * <p>What an observation means is not certain: an answer may come in time, late, after the reprompt, or out of the
 * middle of the speech and then tells nothing; and a listener may have told Alexa to talk faster since. Each such
 * {@link Hypothesis} makes a bell curve of its own; each counts as much as it explains the moment observed; and their
 * mixture is drawn together into one curve again. So a moment that fits nothing changes nothing, one that fits two
 * readings leaves more doubt than before, and two that agree on a new speed are believed.
 *
 * @param stretch seconds that the voice takes for one second of the model, from 0.8 to 1.25, both included
 * @param doubt standard deviation of the stretch, from {@value #LEAST_DOUBT} to {@value #MOST_DOUBT}, both included
 */
public record VoiceRateEstimator(double stretch, double doubt) {
    /** Below this the errors that do not average out rule: a listener's own way to answer, a speaker's own lag. */
    static final double LEAST_DOUBT = 0.008;

    /** Nearly all voices lie within 25 % of the model. */
    static final double MOST_DOUBT = 0.12;

    /** As fast as the model says, as far as anybody knows. */
    public static final VoiceRateEstimator UNHEARD = new VoiceRateEstimator(1, MOST_DOUBT);

    private static final double SHORTEST = 1 / VoiceRate.FASTEST;
    private static final double LONGEST = 1 / VoiceRate.SLOWEST;

    /** Between two sessions the speed may be changed, or the other speaker of the household used. */
    private static final double DOUBT_OF_A_NEW_SESSION = 0.04;

    /** How much the stretch may wander during {@link #A_MOVE}. */
    private static final double DRIFT = 0.006;

    /** Standard deviation by which the model misjudges the words of one response against all others. */
    private static final double MODEL_SCATTER = 0.02;

    /** How often a listener changes Alexa's speed during {@link #A_MOVE}. */
    private static final double CHANGED = 0.01;

    /** Seconds of a usual response with a move in it; in shorter ones less can have changed. */
    private static final double A_MOVE = 220;

    public VoiceRateEstimator {
        if (!(stretch >= SHORTEST && stretch <= LONGEST)) {
            throw new IllegalArgumentException("a stretch is from 0.8 to 1.25, not " + stretch);
        }
        if (!(doubt >= LEAST_DOUBT && doubt <= MOST_DOUBT)) {
            throw new IllegalArgumentException("a doubt is from 0.008 to 0.12, not " + doubt);
        }
    }

    /** The nearest clock within the ranges; if one of the two is not a number, {@link #UNHEARD}. */
    public static VoiceRateEstimator nearest(double stretch, double doubt) {
        return Double.isNaN(stretch) || Double.isNaN(doubt)
                ? UNHEARD
                : new VoiceRateEstimator(
                        Math.clamp(stretch, SHORTEST, LONGEST), Math.clamp(doubt, LEAST_DOUBT, MOST_DOUBT));
    }

    /** The likeliest rate of the voice. */
    public VoiceRate rate() {
        return VoiceRate.nearest(1 / stretch);
    }

    /** What is still to be believed when another session begins. */
    public VoiceRateEstimator inNewSession() {
        return new VoiceRateEstimator(stretch, Math.max(doubt, DOUBT_OF_A_NEW_SESSION));
    }

    /**
     * What is known after one more observation. One that no voice can explain leaves the clock as it is.
     */
    public VoiceRateEstimator learn(Observation observation) {
        List<Hypothesis> readings = Hypothesis.of(observation);
        double seconds = secondsOfAll(observation);
        double moves = Math.min(1, seconds / A_MOVE);
        VoiceRateEstimator wandered = nearest(stretch, Math.hypot(doubt, DRIFT * Math.sqrt(moves)));
        List<Curve> curves = new ArrayList<>();
        double unrelated = 1;
        for (Hypothesis reading : readings) {
            curves.add(wandered.narrowed(reading, observation.after(), 1 - CHANGED * moves));
            curves.add(UNHEARD.narrowed(reading, observation.after(), CHANGED * moves));
            unrelated -= reading.belief();
        }
        curves.add(new Curve(stretch, doubt * doubt, unrelated / seconds));
        return together(curves);
    }

    /** A bell curve of the stretch, and how well it explains the moment observed. */
    private record Curve(double mean, double variance, double weight) {}

    private Curve narrowed(Hypothesis reading, Duration after, double share) {
        double spoken = seconds(reading.heard().spoken());
        double expected = seconds(reading.beside()) + seconds(reading.heard().silence()) + stretch * spoken;
        double surprise = seconds(after) - expected;
        double variance = doubt * doubt;
        double scatter = Math.hypot(reading.scatter(), MODEL_SCATTER * spoken);
        double spread = Math.hypot(scatter, doubt * spoken);
        double gain = variance * spoken / (spread * spread);
        double likelihood = Math.exp(-0.5 * Math.pow(surprise / spread, 2)) / (spread * Math.sqrt(2 * Math.PI));
        return new Curve(
                stretch + gain * surprise,
                variance * Math.pow(scatter / spread, 2),
                share * reading.belief() * likelihood);
    }

    private static VoiceRateEstimator together(List<Curve> curves) {
        double weights = curves.stream().mapToDouble(Curve::weight).sum();
        double mean = curves.stream()
                        .mapToDouble(curve -> curve.weight() * curve.mean())
                        .sum()
                / weights;
        double variance = curves.stream()
                        .mapToDouble(curve -> curve.weight() * (curve.variance() + Math.pow(curve.mean() - mean, 2)))
                        .sum()
                / weights;
        return nearest(mean, Math.sqrt(variance));
    }

    /** Something unrelated comes at any time from the request to the end of the last listening. */
    private static double secondsOfAll(Observation observation) {
        Duration listening = Observation.LISTENING.multipliedBy(2);
        SpokenLength all = observation.speech().then(observation.reprompt());
        return seconds(all.silence()) + seconds(all.spoken()) + seconds(Observation.LAG.plus(listening));
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
