package looselegs.coaching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import looselegs.pacing.Cue;
import looselegs.pacing.Measured;
import looselegs.pacing.Section;
import looselegs.speech.SsmlWriter;

/**
 * Steps as they were written out lately: one answer needs the same steps several times, and so does the next. What is kept
 * follows from its key alone, and holds nothing of a listener but what was chosen. Safe for use by several threads.
 */
final class Scripts {
    /** About two routines of the longest; each takes some 30 KB at most. */
    private static final int MOST_KEPT = 64;

    private final Sentences sentences;
    private final Map<Key, Script> kept = new ConcurrentHashMap<>();

    Scripts(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A step, written out: its sections in their order. */
    record Script(List<Section> sections, List<Measured> measured) {}

    /** All that a script depends on, besides the content. */
    private record Key(
            Options options,
            int number,
            int count,
            String move,
            Optional<String> next,
            boolean brief,
            boolean easier,
            Duration moreSettle,
            Optional<Integer> earlierThisWeek) {
        static Key of(Options options, Step step) {
            return new Key(
                    options,
                    step.number(),
                    step.moves().size(),
                    step.move().id(),
                    step.next().map(next -> next.id()),
                    step.brief(),
                    step.easier(),
                    step.moreSettle(),
                    step.earlierThisWeek());
        }
    }

    Script of(Library library, Options options, Step step) {
        Key key = Key.of(options, step);
        Script known = kept.get(key);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Script written = measured(MoveScript.write(library, options, step));
        kept.put(key, written);
        return written;
    }

    private Script measured(List<Section> sections) {
        List<Measured> measured = new ArrayList<>(sections.size());
        for (Section section : sections) {
            measured.add(measure(section));
        }
        return new Script(sections, List.copyOf(measured));
    }

    /** A section with what it takes as speech; a space may come before each cue. */
    Measured measure(Section section) {
        int characters = 0;
        for (Cue cue : section.cues()) {
            characters += 1
                    + switch (cue) {
                        case Cue.Say say -> sentences.of(say.words()).size();
                        case Cue.Silence silence -> SsmlWriter.sizeOf(silence.length());
                    };
        }
        return Measured.of(section, characters);
    }
}
