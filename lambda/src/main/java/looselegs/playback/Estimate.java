package looselegs.playback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import looselegs.pacing.SentTimeline;
import looselegs.pacing.VoiceRate;
import looselegs.practice.Practice;

/**
 * Where a listener is estimated to be, and how that was found. {@link EstimateText} writes it out.
 *
 * @param sent the practice as its last answer left it
 * @param practice the practice at the estimated position
 * @param request the timestamp of the request
 * @param rate of the listener's speaker, by which the position was found
 * @param heard empty unless the request came during a part of the timeline
 */
public record Estimate(
        Practice sent, Practice practice, Instant request, VoiceRate rate, Optional<Heard> heard, Reason reason) {
    /**
     * What was heard of a part when the request came.
     *
     * @param number the number of the part in the response, from one
     * @param time since the part began on the listener's speaker; negative during what was said before it
     */
    public record Heard(SentTimeline part, int number, Duration time) {}

    /** Why the position is where it is. */
    public enum Reason {
        NOT_PLAYING("nothing was playing, so the place stays as it was"),
        LEAD("the timeline had not begun, so it begins where it would have"),
        HEARD("that much of the timeline was heard"),
        BEFORE_THE_REPROMPT("the part in the speech was heard, and the one in the reprompt had not begun"),
        ALL_HEARD("everything that was sent was heard"),
        CANNOT_BE("no such timeline can have been sent, so the practice pauses where it began"),
        STILL_WORKING("the answer suggests another voice rate, but by that work to come would be passed over"),
        ANSWERS_THE_LAST_QUESTION("a yes or a no while a move closes answers the question after it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Whether something was playing that the request interrupted. */
    public boolean isInterruption() {
        return reason != Reason.NOT_PLAYING;
    }

    static Estimate of(Practice sent, Practice practice, Instant request, VoiceRate rate, Reason reason) {
        return new Estimate(sent, practice, request, rate, Optional.empty(), reason);
    }

    @SuppressWarnings("ReferenceEquality")
    Estimate with(Practice next) {
        return next == practice ? this : with(next, reason);
    }

    Estimate with(Practice next, Reason because) {
        return new Estimate(sent, next, request, rate, heard, because);
    }
}
