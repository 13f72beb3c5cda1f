package looselegs.coaching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import looselegs.pacing.Cue;
import looselegs.pacing.Section;
import looselegs.speech.SsmlWriter;

/**
 * Steps as they were written out lately: one answer needs the same steps several times, and so does the next. What is kept
 * follows from its key alone, and holds nothing of a listener but what was chosen. Safe for use by several threads.
 */
final class Scripts {
    /** About two routines of the longest; each takes some 30 KB at most. */
    private static final int MOST_KEPT = 64;

    /** All that moves say in one language is less. */
    private static final int MOST_KNOWN = 4_096;

    private final Map<Key, Script> kept = new ConcurrentHashMap<>();
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    /**
     * A step, written out.
     *
     * @param sections in their order
     * @param characters of speech that each section takes, markup included
     */
    record Script(List<Section> sections, List<Integer> characters) {}

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
        List<Section> sections = MoveScript.write(library, options, step);
        Script written =
                new Script(sections, sections.stream().map(this::characters).toList());
        kept.put(key, written);
        return written;
    }

    /** What a section takes as speech, markup included. */
    int characters(Section section) {
        int characters = 0;
        for (Cue cue : section.cues()) {
            characters += 1
                    + (cue instanceof Cue.Say say
                            ? characters(say)
                            : SsmlWriter.write(Narrator.speech(cue)).length());
        }
        return characters;
    }

    private int characters(Cue.Say say) {
        Integer before = known.get(say.words());
        if (before != null) {
            return before;
        }
        int characters = SsmlWriter.write(Narrator.speech(say)).length();
        if (known.size() < MOST_KNOWN) {
            known.put(say.words(), characters);
        }
        return characters;
    }
}
