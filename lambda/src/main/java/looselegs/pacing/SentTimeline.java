package looselegs.pacing;

import java.time.Duration;
import java.util.Optional;

/**
 * A timeline as it was laid and sent, whose silences stay as they are on a speaker that turns out to talk at another
 * rate. Times of the timeline itself are <em>laid</em> times; times on the listener's speaker are <em>heard</em> times.
 *
 * @param rate for which the lengths of its spoken cues were computed
 */
public record SentTimeline(Timeline timeline, VoiceRate rate) {
    /** How long it is heard on a speaker of this rate. */
    public Duration lengthAt(VoiceRate real) {
        Duration length = Duration.ZERO;
        for (Section section : timeline.sections()) {
            for (Cue cue : section.cues()) {
                length = length.plus(lengthAt(real, cue));
            }
        }
        return length;
    }

    /**
     * Where the listener is, as {@link Timeline#positionAt} says it, on a speaker of this rate.
     *
     * @return empty once all of it was heard
     */
    public Optional<Position> positionAt(Duration heard, VoiceRate real) {
        return timeline.positionAt(laidTime(heard, real));
    }

    /**
     * The laid time of what is heard at a heard time. Before the beginning and after the end the two run alike; within a
     * spoken cue one is in proportion to the other.
     */
    public Duration laidTime(Duration heard, VoiceRate real) {
        Duration left = heard;
        Duration at = Duration.ZERO;
        for (Section section : timeline.sections()) {
            for (Cue cue : section.cues()) {
                Duration length = lengthAt(real, cue);
                if (left.compareTo(length) < 0) {
                    return at.plus(left.isPositive() ? part(cue.length(), left, length) : left);
                }
                left = left.minus(length);
                at = at.plus(cue.length());
            }
        }
        return at.plus(left);
    }

    private Duration lengthAt(VoiceRate real, Cue cue) {
        return switch (cue) {
            case Cue.Say say -> Duration.ofMillis(Math.round(say.length().toMillis() * rate.factor() / real.factor()));
            case Cue.Silence silence -> silence.length();
        };
    }

    private static Duration part(Duration whole, Duration passed, Duration of) {
        return Duration.ofMillis(whole.toMillis() * passed.toMillis() / of.toMillis());
    }
}
