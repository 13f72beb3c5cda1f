package looselegs.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.language.SentenceCache;
import looselegs.pacing.Cue;
import looselegs.pacing.Section;
import looselegs.pacing.SizedSection;
import looselegs.pacing.VoiceRate;
import looselegs.practice.PracticeOptions;
import looselegs.speech.SsmlWriter;

/**
 * Caches recently written steps of one language pack: successive answers need the same steps. Each script depends on its key
 * alone, which holds nothing of a listener but their choices. Safe for use by several threads.
 */
public final class StepScripts {
    /** About one longest routine, and as many scripts again that are on their way out; each takes at most 30 KB or so. */
    private static final int MOST_YOUNG = 32;

    private final LanguagePack pack;
    private final SentenceCache sentences;
    private volatile Map<Key, Script> young = new ConcurrentHashMap<>();
    private volatile Map<Key, Script> old = Map.of();

    public StepScripts(LanguagePack pack) {
        this.pack = pack;
        this.sentences = new SentenceCache(pack);
    }

    LanguagePack pack() {
        return pack;
    }

    /** A narrator for a speaker of this rate, which shares the cached sentences. */
    Narrator narrator(VoiceRate rate) {
        return new Narrator(pack, sentences, rate);
    }

    /** A step, written out: its sections in order, and the same sections with their sizes. */
    record Script(List<Section> sections, List<SizedSection> sized) {}

    /** Everything that a script depends on besides the content. */
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

    /** The script of a step; written by this narrator if it is not cached. */
    Script get(Narrator narrator, PracticeOptions options, Step step) {
        Key key = Key.of(options, step);
        Script known = young.get(key);
        known = known == null ? old.get(key) : known;
        if (known != null) {
            return known;
        }
        Script written = sized(MoveScript.write(pack, narrator, options, step));
        keep(key, written);
        return written;
    }

    /** A full map becomes the old one, and the old one goes: nothing is lost in the middle of an answer. */
    private void keep(Key key, Script written) {
        if (young.size() >= MOST_YOUNG) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, written);
    }

    private Script sized(List<Section> sections) {
        List<SizedSection> sized = new ArrayList<>(sections.size());
        for (Section section : sections) {
            sized.add(size(section));
        }
        return new Script(sections, List.copyOf(sized));
    }

    /** Measures a section as speech; a space may come before each cue. */
    SizedSection size(Section section) {
        int characters = 0;
        for (Cue cue : section.cues()) {
            characters += 1
                    + switch (cue) {
                        case Cue.Say say -> sentences.get(say.words()).size();
                        case Cue.Silence silence -> SsmlWriter.sizeOf(silence.length());
                    };
        }
        return SizedSection.of(section, characters);
    }
}
