package looselegs.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import looselegs.content.Packer;
import looselegs.content.Unpacker;

/** The coach's own words and the voice, packed. */
public final class PackedSpeech {
    private PackedSpeech() {}

    /** Packs the coach's own words. */
    public static void pack(PhraseBook phrases, Packer out) {
        out.text(phrases.locale().toLanguageTag());
        out.texts(phrases.lists().and());
        out.texts(phrases.lists().or());
        out.map(phrases.sayings(), out::text, out::texts);
        out.map(phrases.prompts(), out::text, out::texts);
    }

    /** Takes the words out again; throws as an {@link Unpacker} does. */
    public static PhraseBook unpackPhrases(Unpacker in) {
        return new PhraseBook(
                Locale.forLanguageTag(in.text()),
                new SpokenLists(in.texts(), in.texts()),
                textsByName(in),
                textsByName(in));
    }

    /** Packs the voice of a model. */
    public static void pack(VoiceModel model, Packer out) {
        Voice voice = model.voice();
        out.fraction(voice.rate());
        Voice.Seconds seconds = voice.seconds();
        out.fraction(seconds.utterance());
        out.fraction(seconds.word());
        out.fraction(seconds.sound());
        out.fraction(seconds.pause());
        out.fraction(seconds.stop());
        out.text(voice.pauseSigns());
        out.text(voice.stopSigns());
        out.map(voice.spellings(), out::number, out::texts);
        out.texts(voice.silentEndings());
        out.map(voice.words(), out::text, out::number);
        out.map(voice.letters(), out::text, out::text);
        out.texts(voice.numbers().belowHundred());
        out.text(voice.numbers().hundred());
        out.map(voice.spokenSigns(), out::text, out::text);
    }

    /** Takes the voice out again; throws as an {@link Unpacker} does. */
    public static VoiceModel unpackVoice(Unpacker in) {
        return VoiceModel.of(new Voice(
                in.fraction(),
                new Voice.Seconds(in.fraction(), in.fraction(), in.fraction(), in.fraction(), in.fraction()),
                in.text(),
                in.text(),
                textsByNumber(in),
                in.texts(),
                numbersByName(in),
                textByName(in),
                new Voice.Numbers(in.texts(), in.text()),
                textByName(in)));
    }

    private static Map<String, List<String>> textsByName(Unpacker in) {
        Map<String, List<String>> texts = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            texts.put(in.text(), in.texts());
        }
        return texts;
    }

    private static Map<Integer, List<String>> textsByNumber(Unpacker in) {
        Map<Integer, List<String>> texts = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            texts.put(in.number(), in.texts());
        }
        return texts;
    }

    private static Map<String, Integer> numbersByName(Unpacker in) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            numbers.put(in.text(), in.number());
        }
        return numbers;
    }

    private static Map<String, String> textByName(Unpacker in) {
        Map<String, String> texts = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            texts.put(in.text(), in.text());
        }
        return texts;
    }
}
