package looselegs.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import looselegs.content.RecordUnpacker;

/** Reads the packed phrases and the packed voice of a language. Runs at a cold start, so it uses loops instead of lambdas. */
public final class SpeechUnpacker {
    private SpeechUnpacker() {}

    /** Reads {@link PhraseBook.Contents}; throws as a {@link RecordUnpacker} does. */
    public static PhraseBook.Contents phrases(RecordUnpacker phrases) {
        return new PhraseBook.Contents(
                phrases.text("languageTag"),
                lists(phrases.record("lists")),
                phrases.textsByName("sayings"),
                phrases.textsByName("prompts"));
    }

    private static SpokenLists lists(RecordUnpacker lists) {
        return new SpokenLists(lists.texts("and"), lists.texts("or"));
    }

    /** Reads a {@link Voice}; throws as a {@link RecordUnpacker} does. */
    public static Voice voice(RecordUnpacker voice) {
        return new Voice(
                voice.decimal("rate"),
                seconds(voice.record("seconds")),
                voice.text("pauseSigns"),
                voice.text("stopSigns"),
                spellings(voice),
                voice.texts("silentEndings"),
                words(voice),
                voice.textByName("letters"),
                numbers(voice.record("numbers")),
                voice.textByName("spokenSigns"));
    }

    private static Voice.Seconds seconds(RecordUnpacker seconds) {
        return new Voice.Seconds(
                seconds.decimal("utterance"),
                seconds.decimal("word"),
                seconds.decimal("sound"),
                seconds.decimal("pause"),
                seconds.decimal("stop"));
    }

    private static Map<Integer, List<String>> spellings(RecordUnpacker voice) {
        Map<Integer, List<String>> spellings = new HashMap<>();
        for (int i = voice.count("spellings"); i > 0; i--) {
            spellings.put(voice.nextInteger(), voice.nextTexts());
        }
        return spellings;
    }

    private static Map<String, Integer> words(RecordUnpacker voice) {
        Map<String, Integer> words = new HashMap<>();
        for (int i = voice.count("words"); i > 0; i--) {
            words.put(voice.nextText(), voice.nextInteger());
        }
        return words;
    }

    private static Voice.Numbers numbers(RecordUnpacker numbers) {
        return new Voice.Numbers(numbers.texts("belowHundred"), numbers.text("hundred"));
    }
}
