package looselegs.pacing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sections one after another from zero, without gaps or overlaps. */
public record Timeline(List<Section> sections) {
    public Timeline {
        sections = List.copyOf(sections);
    }

    public Duration length() {
        long millis = 0;
        for (Section section : sections) {
            millis += section.lengthMillis();
        }
        return Duration.ofMillis(millis);
    }

    public Stream<Cue> cues() {
        return sections.stream().flatMap(section -> section.cues().stream());
    }

    /** The timeline as text: one line for each cue, and for the beginning and the end of each side's work. */
    public String describe() {
        return TimelineText.describe(sections);
    }

    /**
     * The rest of the timeline from a position on.
     *
     * @return empty if the position is in none of the sections
     */
    public Optional<Timeline> from(Position position) {
        for (int i = 0; i < sections.size(); i++) {
            if (position.isIn(sections.get(i))) {
                Section first = sections.get(i).after(position.done());
                return Optional.of(new Timeline(
                        Stream.concat(Stream.of(first), sections.stream().skip(i + 1L))
                                .toList()));
            }
        }
        return Optional.empty();
    }

    /**
     * The listener's position after hearing the timeline for {@code heard}. Within a silence it is exact. Within a spoken
     * cue it is the beginning of that cue, so that going on never skips words.
     *
     * @param heard time since the timeline began; a negative one counts as zero
     * @return empty once the listener has heard all of it
     */
    public Optional<Position> positionAt(Duration heard) {
        Duration sectionStart = Duration.ZERO;
        for (Section section : sections) {
            Duration end = sectionStart.plus(section.length());
            if (heard.compareTo(end) < 0) {
                Duration done = section.done().plus(positionWithin(section, heard.minus(sectionStart)));
                return Optional.of(new Position(section.step(), section.phase(), section.side(), done));
            }
            sectionStart = end;
        }
        return Optional.empty();
    }

    private static Duration positionWithin(Section section, Duration heard) {
        Duration at = Duration.ZERO;
        for (Cue cue : section.cues()) {
            Duration end = at.plus(cue.length());
            if (heard.compareTo(end) < 0) {
                boolean silent = cue instanceof Cue.Silence && heard.isPositive();
                return silent && heard.compareTo(at) > 0 ? heard : at;
            }
            at = end;
        }
        return at;
    }
}
