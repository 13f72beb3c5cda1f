package looselegs.pacing;

import java.time.Duration;
import java.util.Optional;

/**
 * A timeline that was sent, and the voice rate it was computed for. If the listener's device talks at another rate, the
 * words take another time but the silences stay the same. Times on the timeline are <em>planned</em> times; times on the
 * device are <em>heard</em> times.
 *
 * @param rate the voice rate for which the lengths of the spoken cues were computed
 */
public record SentTimeline(Timeline timeline, VoiceRate rate) {
    /** How long it takes at the device's real voice rate. */
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
     * The listener's position at a heard time; see {@link Timeline#positionAt}.
     *
     * @param real the device's real voice rate
     * @return empty once the listener has heard all of it
     */
    public Optional<Position> positionAt(Duration heard, VoiceRate real) {
        return timeline.positionAt(plannedTime(heard, real));
    }

    /**
     * Converts a heard time to a planned time. Scales times within a spoken cue in proportion; before the beginning and
     * after the end, both clocks run at the same speed.
     */
    public Duration plannedTime(Duration heard, VoiceRate real) {
        Duration left = heard;
        Duration at = Duration.ZERO;
        for (Section section : timeline.sections()) {
            for (Cue cue : section.cues()) {
                Duration length = lengthAt(real, cue);
                if (left.compareTo(length) < 0) {
                    return at.plus(left.isPositive() ? scale(left, length, cue.length()) : left);
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

    private static Duration scale(Duration time, Duration from, Duration to) {
        return Duration.ofMillis(to.toMillis() * time.toMillis() / from.toMillis());
    }
}
