package looselegs.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import looselegs.pacing.Cue;
import looselegs.pacing.Section;
import looselegs.pacing.Side;
import looselegs.pacing.SpokenLength;
import looselegs.pacing.Timeline;
import looselegs.pacing.VoiceRate;
import looselegs.speech.PhraseBook;
import looselegs.speech.PlainTextWriter;
import looselegs.speech.Speech;

/** Turns phrases into cues and speech, and knows how long the listener's speaker takes for them. */
public final class Narrator {
    private final PhraseBook phrases;
    private final LanguagePack pack;
    private final SentenceCache sentences;
    private final VoiceRate rate;

    public Narrator(LanguagePack pack, VoiceRate rate) {
        this.phrases = pack.phrases();
        this.pack = pack;
        this.sentences = pack.sentences();
        this.rate = rate;
    }

    public Cue.Say cue(String name, String words) {
        SentenceCache.Sentence sentence = sentences.of(words);
        return new Cue.Say(name, sentence.words(), rate.timeFor(sentence.time()));
    }

    public Cue.Say cue(Phrase line, int variety, Map<String, String> values) {
        return cue(line.key(), phrases.say(line, variety, values));
    }

    public String sideWord(Side side) {
        return phrases.say(side == Side.LEFT ? Phrase.SIDE_LEFT : Phrase.SIDE_RIGHT, Map.of());
    }

    /** The values of {@code {side}} and {@code {other}} in the words of a move. */
    public Map<String, String> sides(Side side) {
        return pack.sides(side);
    }

    public String timeWords(Duration time) {
        return phrases.sayTime(time);
    }

    /** A length in whole minutes, rounded up, so that nobody is late. */
    public String minutesWords(Duration time) {
        return phrases.sayTime(Duration.ofMinutes(Math.ceilDiv(time.toSeconds(), 60L)));
    }

    public Speech speech(Timeline timeline) {
        List<Speech> cues = new ArrayList<>();
        for (Section section : timeline.sections()) {
            for (Cue cue : section.cues()) {
                cues.add(speech(cue));
            }
        }
        return Speech.of(cues);
    }

    private Speech speech(Cue cue) {
        return switch (cue) {
            case Cue.Say say -> sentences.of(say.words()).speech();
            case Cue.Silence silence -> Speech.silence(silence.length());
        };
    }

    /** What a speaker has to do for it, whatever its rate. */
    public SpokenLength heard(Speech speech) {
        Duration spoken = Duration.ZERO;
        for (String line : PlainTextWriter.lines(speech)) {
            spoken = spoken.plus(sentences.timeToSay(line));
        }
        return new SpokenLength(silence(speech), spoken);
    }

    /** The time that the listener's speaker takes for it, silences included. */
    public Duration lengthOf(Speech speech) {
        return heard(speech).lengthAt(rate);
    }

    private static Duration silence(Speech speech) {
        Duration silence = Duration.ZERO;
        for (Speech.Node node : speech.nodes()) {
            if (node instanceof Speech.Silence pause) {
                silence = silence.plus(pause.length());
            }
        }
        return silence;
    }
}
