package looselegs.playback;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import looselegs.pacing.Cue;
import looselegs.pacing.Observation;
import looselegs.pacing.Position;
import looselegs.pacing.SentTimeline;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;

/** Writes out how a position was found, one line a fact, so that a person can check it in the head. */
public final class EstimateText {
    private final Estimate estimate;
    private final StringBuilder text = new StringBuilder();

    private EstimateText(Estimate estimate) {
        this.estimate = estimate;
    }

    /** Lines that each end in a line feed. */
    public static String write(Estimate estimate) {
        EstimateText writer = new EstimateText(estimate);
        writer.writeTimes();
        if (estimate.heard().isPresent()) {
            writer.writeHeard(estimate.heard().get());
        }
        writer.line("place", place(estimate.practice()));
        writer.line("because", estimate.reason().words());
        return writer.text.toString();
    }

    private void writeTimes() {
        line(
                "request",
                estimate.request() + estimate.sent().sent().map(this::after).orElse(""));
        line("lag", seconds(Observation.LAG) + " from a request to the first word of its answer");
        line(
                "voice rate",
                "%.3f times the model's, %.3f when the timeline was made"
                        .formatted(
                                estimate.rate().factor(),
                                estimate.sent().options().voiceRate().factor()));
    }

    private String after(Practice.Sent sent) {
        return ", " + seconds(Duration.between(sent.at(), estimate.request())) + " after the one before";
    }

    private void writeHeard(Estimate.Heard heard) {
        if (estimate.sent().state() instanceof PracticeState.Playing playing) {
            line("answer", seconds(playing.lead().lengthAt(estimate.rate())) + " before the timeline began");
        }
        line("heard", seconds(heard.time()) + " of part " + heard.number());
        writeCue(heard);
    }

    private void writeCue(Estimate.Heard heard) {
        SentTimeline part = heard.part();
        Duration left = part.plannedTime(heard.time(), estimate.rate());
        List<Cue> cues = part.timeline().cues().toList();
        int at = 0;
        while (at + 1 < cues.size() && left.compareTo(cues.get(at).length()) >= 0) {
            left = left.minus(cues.get(at).length());
            at++;
        }
        line("cue", describe(cues.get(at)));
        line("gone back", goneBack(cues.get(at), left));
    }

    private String goneBack(Cue cue, Duration into) {
        if (into.isNegative()) {
            return seconds(Duration.ZERO) + ", it has not begun";
        }
        return switch (cue) {
            case Cue.Say say -> seconds(heardTime(into)) + ", to the beginning of what was being said";
            case Cue.Silence silence -> seconds(Duration.ZERO) + ", a silence goes on where it was";
        };
    }

    /** How long the listener's speaker takes for so much of a timeline that was made for another rate. */
    private Duration heardTime(Duration planned) {
        double factor =
                estimate.sent().options().voiceRate().factor() / estimate.rate().factor();
        return Duration.ofMillis(Math.round(planned.toMillis() * factor));
    }

    private static String describe(Cue cue) {
        return switch (cue) {
            case Cue.Say say -> "say " + say.name() + ", \"" + say.words() + "\"";
            case Cue.Silence silence -> "silence " + silence.name() + " of " + seconds(silence.length());
        };
    }

    private static String place(Practice practice) {
        return practice.currentPosition()
                .map(EstimateText::describe)
                .orElseGet(() -> word(practice.state().getClass().getSimpleName()));
    }

    private static String describe(Position at) {
        return "step %d, %s, %s, %s done"
                .formatted(
                        at.step() + 1, word(at.phase().name()), word(at.side().name()), seconds(at.done()));
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1000.0);
    }

    private void line(String fact, String words) {
        text.append("%-11s %s\n".formatted(fact, words));
    }
}
