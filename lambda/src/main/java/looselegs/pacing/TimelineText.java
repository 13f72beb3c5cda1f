package looselegs.pacing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Writes a timeline as text, one event a line, so that a person can check it by eye. */
final class TimelineText {
    private final StringBuilder text = new StringBuilder();
    private Duration at = Duration.ZERO;

    private TimelineText() {}

    static String describe(List<Section> sections) {
        TimelineText writer = new TimelineText();
        sections.forEach(writer::write);
        return writer.text.toString();
    }

    private void write(Section section) {
        boolean work = section.phase() == Phase.WORK;
        String side = section.side().name().toLowerCase(Locale.ROOT);
        Duration whole = section.done().plus(section.length());
        if (work) {
            line("work", "%s begins  %s of %s".formatted(side, clock(section.done()), clock(whole)));
        }
        section.cues().forEach(this::write);
        if (work) {
            line("work", "%s ends    %s of %s".formatted(side, clock(whole), clock(whole)));
        }
    }

    private void write(Cue cue) {
        String length = "%6.1f s".formatted(cue.length().toMillis() / 1000.0);
        switch (cue) {
            case Cue.Say say -> line("say", "%-14s%s  %s".formatted(say.name(), length, say.words()));
            case Cue.Silence silence -> line("pause", "%-14s%s".formatted(silence.name(), length));
        }
        at = at.plus(cue.length());
    }

    private void line(String kind, String rest) {
        text.append("%s  %-6s %s".formatted(clock(at), kind, rest)).append('\n');
    }

    /** Minutes, seconds and tenths: {@code 1:02.5}. */
    private static String clock(Duration time) {
        return "%d:%02d.%d".formatted(time.toMinutes(), time.toSecondsPart(), time.toMillisPart() / 100);
    }
}
