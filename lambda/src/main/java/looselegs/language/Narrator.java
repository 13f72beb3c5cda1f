package looselegs.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import looselegs.pacing.Cue;
import looselegs.pacing.Section;
import looselegs.pacing.SpokenLength;
import looselegs.pacing.Timeline;
import looselegs.pacing.VoiceRate;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Turns phrases into cues and cues into speech, and computes how long a listener's speaker takes to say them. */
public final class Narrator {
    /** About as many as a part has. */
    private static final int USUAL_CUES = 100;

    private final PhraseBook phrases;
    private final SentenceCache sentences;
    private final VoiceRate rate;

    public Narrator(LanguagePack pack, SentenceCache sentences, VoiceRate rate) {
        this.phrases = pack.phrases();
        this.sentences = sentences;
        this.rate = rate;
    }

    public Cue.Say cue(String name, String words) {
        SentenceCache.Sentence sentence = sentences.get(words);
        return new Cue.Say(name, sentence.words(), rate.timeFor(sentence.time()));
    }

    /** A phrase as a cue; {@code variety} chooses among its sayings. */
    public Cue.Say cue(Phrase phrase, int variety, Map<String, String> values) {
        return cue(phrase.key(), phrases.say(phrase, variety, values));
    }

    public Speech speech(Timeline timeline) {
        return speech(Speech.SILENT, timeline, Speech.SILENT);
    }

    /** A timeline with something said before and after it. */
    public Speech speech(Speech before, Timeline timeline, Speech after) {
        List<Speech> pieces = new ArrayList<>(USUAL_CUES);
        pieces.add(before);
        for (Section section : timeline.sections()) {
            for (Cue cue : section.cues()) {
                pieces.add(speech(cue));
            }
        }
        pieces.add(after);
        return Speech.of(pieces);
    }

    private Speech speech(Cue cue) {
        return switch (cue) {
            case Cue.Say say -> sentences.get(say.words()).speech();
            case Cue.Silence silence -> Speech.silence(silence.length());
        };
    }

    /** Measures speech in a form that holds for every voice rate. */
    public SpokenLength measure(Speech speech) {
        return SpeechMeasure.of(speech, sentences);
    }

    /** The time that the listener's speaker takes to say something, silences included. */
    public Duration lengthOf(Speech speech) {
        return measure(speech).lengthAt(rate);
    }
}
