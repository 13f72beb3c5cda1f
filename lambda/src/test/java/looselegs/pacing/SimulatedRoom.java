package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A speaker that talks at a rate of its own, and a listener who answers in a way of their own. Seeded. */
final class SimulatedRoom {
    /** What a response holds; the second of the two is said after eight seconds of silence. */
    record Sent(SentTimeline speech, SentTimeline reprompt) {
        SpokenLength heardSpeech() {
            return heard(speech);
        }

        SpokenLength heardReprompt() {
            return heard(reprompt);
        }

        private static SpokenLength heard(SentTimeline laid) {
            double silence = 0;
            double spoken = 0;
            for (Cue cue : laid.timeline().cues().toList()) {
                if (cue instanceof Cue.Say) {
                    spoken += seconds(cue.length()) * laid.rate().factor();
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

    SimulatedRoom(double factor, Random random) {
        this.random = random;
        this.factor = factor;
        this.usualLag = between(0.6, 1.4);
        this.usualDelay = between(1.6, 3.4);
    }

    /** After the speech, or after the reprompt too; one answer in twenty comes late, and one in twenty anywhere. */
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

    /** By how many seconds the skill is wrong about where the listener is, at a random moment of the work. */
    double error(Sent sent, boolean inReprompt, VoiceRate believed) {
        SentTimeline laid = inReprompt ? sent.reprompt() : sent.speech();
        double before = inReprompt ? sum(spokenBy(sent.speech())) + LISTENING : 0;
        double believedBefore = inReprompt ? seconds(sent.speech().lengthAt(believed)) + LISTENING : 0;
        double really = momentOfWork(laid.timeline());
        double request = lag() + before + heardTime(laid, really);
        Duration heard = betweenTimestamps(request).minus(Observation.LAG).minus(Cues.seconds(believedBefore));
        return seconds(laid.laidTime(heard, believed)) - really;
    }

    /** Whole seconds only, at both ends. */
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

    private double heardTime(SentTimeline laid, double laidTime) {
        List<Cue> cues = laid.timeline().cues().toList();
        List<Double> lengths = spokenBy(laid);
        double laidAt = 0;
        double at = 0;
        for (int i = 0; i < cues.size(); i++) {
            double length = seconds(cues.get(i).length());
            if (laidTime < laidAt + length) {
                return at + lengths.get(i) * (laidTime - laidAt) / length;
            }
            laidAt += length;
            at += lengths.get(i);
        }
        return at;
    }

    /** How long each cue really takes: the model is off by 5 % more on a sentence or less on another. */
    private List<Double> spokenBy(SentTimeline laid) {
        List<Double> lengths = new ArrayList<>();
        for (Cue cue : laid.timeline().cues().toList()) {
            double length = seconds(cue.length());
            double scale = laid.rate().factor() / factor * (1 + 0.05 * random.nextGaussian());
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
