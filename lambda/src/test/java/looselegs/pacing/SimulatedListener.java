package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A simulated device with its own voice rate and lag, and a listener who answers with a delay of their own. The given
 * random source decides everything.
 */
final class SimulatedListener {
    /** The speech of a response, and the reprompt that follows it after eight seconds of silence. */
    record Sent(SentTimeline speech, SentTimeline reprompt) {
        SpokenLength heardSpeech() {
            return heard(speech);
        }

        SpokenLength heardReprompt() {
            return heard(reprompt);
        }

        private static SpokenLength heard(SentTimeline sent) {
            double silence = 0;
            double spoken = 0;
            for (Cue cue : sent.timeline().cues().toList()) {
                if (cue instanceof Cue.Say) {
                    spoken += seconds(cue.length()) * sent.rate().factor();
                } else {
                    silence += seconds(cue.length());
                }
            }
            return new SpokenLength(Cues.seconds(silence), Cues.seconds(spoken));
        }
    }

    private static final double LISTENING = 8;

    private final Random random;
    private final double factor;
    private final double usualLag;
    private final double usualDelay;

    SimulatedListener(double factor, Random random) {
        this.random = random;
        this.factor = factor;
        this.usualLag = between(0.6, 1.4);
        this.usualDelay = between(1.6, 3.4);
    }

    /** An answer after the speech, or after the reprompt. One answer in twenty is late, and one comes at any time. */
    Observation answer(Sent sent, boolean afterReprompt) {
        double end = lag() + sum(spokenBy(sent.speech()));
        if (afterReprompt) {
            end += LISTENING + sum(spokenBy(sent.reprompt()));
        }
        double kind = random.nextDouble();
        double at = kind < 0.05
                ? between(0, end)
                : end + (kind < 0.1 ? between(5, 10) : Math.clamp(usualDelay + 0.7 * random.nextGaussian(), 0.7, 5));
        return new Observation.Answered(sent.heardSpeech(), sent.heardReprompt(), betweenTimestamps(at));
    }

    Observation silence(Sent sent) {
        double end = lag() + sum(spokenBy(sent.speech())) + sum(spokenBy(sent.reprompt())) + 2 * LISTENING;
        return new Observation.EndedBySilence(
                sent.heardSpeech(), sent.heardReprompt(), betweenTimestamps(end + between(0, 0.5)));
    }

    /** The error of the estimated position at a random moment of the work, in seconds; negative if it is too early. */
    double error(Sent sent, boolean inReprompt, VoiceRate believed) {
        SentTimeline playing = inReprompt ? sent.reprompt() : sent.speech();
        double before = inReprompt ? sum(spokenBy(sent.speech())) + LISTENING : 0;
        double believedBefore = inReprompt ? seconds(sent.speech().lengthAt(believed)) + LISTENING : 0;
        double really = momentOfWork(playing.timeline());
        double request = lag() + before + heardTime(playing, really);
        Duration heard = betweenTimestamps(request).minus(Observation.LAG).minus(Cues.seconds(believedBefore));
        return seconds(playing.plannedTime(heard, believed)) - really;
    }

    /** The difference of two timestamps that are both cut to whole seconds. */
    private Duration betweenTimestamps(double after) {
        double fraction = random.nextDouble();
        return Duration.ofSeconds((long) Math.floor(fraction + after));
    }

    private double momentOfWork(Timeline timeline) {
        double at = random.nextDouble() * workOf(timeline);
        double start = 0;
        for (Section section : timeline.sections()) {
            if (section.phase() == Phase.WORK) {
                if (at < seconds(section.length())) {
                    return start + at;
                }
                at -= seconds(section.length());
            }
            start += seconds(section.length());
        }
        throw new IllegalStateException("no work");
    }

    private static double workOf(Timeline timeline) {
        return timeline.sections().stream()
                .filter(section -> section.phase() == Phase.WORK)
                .mapToDouble(section -> seconds(section.length()))
                .sum();
    }

    private double heardTime(SentTimeline sent, double plannedTime) {
        List<Cue> cues = sent.timeline().cues().toList();
        List<Double> lengths = spokenBy(sent);
        double plannedAt = 0;
        double at = 0;
        for (int i = 0; i < cues.size(); i++) {
            double length = seconds(cues.get(i).length());
            if (plannedTime < plannedAt + length) {
                return at + lengths.get(i) * (plannedTime - plannedAt) / length;
            }
            plannedAt += length;
            at += lengths.get(i);
        }
        return at;
    }

    /** How long each cue really takes. The model's error on a sentence has a standard deviation of 5 %. */
    private List<Double> spokenBy(SentTimeline sent) {
        List<Double> lengths = new ArrayList<>();
        for (Cue cue : sent.timeline().cues().toList()) {
            double length = seconds(cue.length());
            double scale = sent.rate().factor() / factor * (1 + 0.05 * random.nextGaussian());
            lengths.add(cue instanceof Cue.Say ? length * scale : length);
        }
        return lengths;
    }

    private double lag() {
        return usualLag + between(-0.1, 0.1);
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    private static double sum(List<Double> lengths) {
        return lengths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
