package looselegs.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import looselegs.language.LanguagePack;
import looselegs.language.SentenceCache;
import looselegs.pacing.Cue;
import looselegs.pacing.Section;
import looselegs.pacing.SizedSection;
import looselegs.practice.PracticeOptions;
import looselegs.speech.SsmlWriter;

/**
 * Steps as they were written out lately: one answer needs the same steps several times, and so does the next. What is kept
 * follows from its key alone, and holds nothing of a listener but what was chosen. Safe for use by several threads.
 */
public final class StepScripts {
    /** About a routine of the longest, and as many again that are on their way out; each takes some 30 KB at most. */
    private static final int MOST_YOUNG = 32;

    private final SentenceCache sentences;
    private volatile Map<Key, Script> young = new ConcurrentHashMap<>();
    private volatile Map<Key, Script> old = Map.of();

    public StepScripts(SentenceCache sentences) {
        this.sentences = sentences;
    }

    /** A step, written out: its sections in their order. */
    record Script(List<Section> sections, List<SizedSection> measured) {}

    /** All that a script depends on, besides the content. */
    private record Key(
            PracticeOptions options,
            int number,
            int count,
            String move,
            Optional<String> next,
            boolean brief,
            boolean easier,
            Duration moreSettle,
            Optional<Integer> earlierThisWeek) {
        static Key of(PracticeOptions options, Step step) {
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

    Script of(LanguagePack pack, PracticeOptions options, Step step) {
        Key key = Key.of(options, step);
        Script known = young.get(key);
        known = known == null ? old.get(key) : known;
        if (known != null) {
            return known;
        }
        Script written = measured(MoveScript.write(pack, options, step));
        keep(key, written);
        return written;
    }

    /** What is full gets old, and goes when the next is full: nothing is lost in the middle of an answer. */
    private void keep(Key key, Script written) {
        if (young.size() >= MOST_YOUNG) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, written);
    }

    private Script measured(List<Section> sections) {
        List<SizedSection> measured = new ArrayList<>(sections.size());
        for (Section section : sections) {
            measured.add(measure(section));
        }
        return new Script(sections, List.copyOf(measured));
    }

    /** A section with what it takes as speech; a space may come before each cue. */
    SizedSection measure(Section section) {
        int characters = 0;
        for (Cue cue : section.cues()) {
            characters += 1
                    + switch (cue) {
                        case Cue.Say say -> sentences.of(say.words()).size();
                        case Cue.Silence silence -> SsmlWriter.sizeOf(silence.length());
                    };
        }
        return SizedSection.of(section, characters);
    }
}
