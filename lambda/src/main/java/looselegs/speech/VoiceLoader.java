package looselegs.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.content.ContentObject;
import looselegs.content.LanguageFolder;
import looselegs.content.TextRule;

/** Loads the voice of a language from its {@code voice.json}, and notes the mistakes in it. */
public final class VoiceLoader {
    private static final Set<String> FIELDS = Set.of(
            "rate",
            "seconds",
            "pauseSigns",
            "stopSigns",
            "spellings",
            "silentEndings",
            "words",
            "letters",
            "numbers",
            "spokenSigns");
    private static final Set<String> SECONDS = Set.of("utterance", "word", "sound", "pause", "stop");
    private static final Set<String> NUMBERS = Set.of("belowHundred", "hundred");

    private static final double MOST_SECONDS = 10;
    private static final int MOST_SOUNDS = 50;

    private VoiceLoader() {}

    /** Reads the voice; empty if the file is missing, and fit for use only if no mistake was noted. */
    public static Optional<Voice> load(LanguageFolder language) {
        return language.read("voice.json").map(VoiceLoader::read);
    }

    private static Voice read(ContentObject voice) {
        voice.allowOnly(FIELDS);
        return new Voice(
                voice.decimal("rate", 0.1, 10),
                voice.object("seconds").map(VoiceLoader::seconds).orElseGet(() -> new Voice.Seconds(0, 0, 0, 0, 0)),
                voice.text("pauseSigns"),
                voice.text("stopSigns"),
                voice.object("spellings").map(VoiceLoader::spellings).orElse(Map.of()),
                voice.texts("silentEndings", 0, TextRule.ANY),
                voice.object("words").map(VoiceLoader::sounds).orElse(Map.of()),
                voice.object("letters").map(VoiceLoader::texts).orElse(Map.of()),
                voice.object("numbers").map(VoiceLoader::numbers).orElseGet(() -> new Voice.Numbers(List.of(), "")),
                voice.object("spokenSigns").map(VoiceLoader::texts).orElse(Map.of()));
    }

    private static Voice.Seconds seconds(ContentObject seconds) {
        seconds.allowOnly(SECONDS);
        return new Voice.Seconds(
                seconds.decimal("utterance", 0, MOST_SECONDS),
                seconds.decimal("word", 0, MOST_SECONDS),
                seconds.decimal("sound", 0, MOST_SECONDS),
                seconds.decimal("pause", 0, MOST_SECONDS),
                seconds.decimal("stop", 0, MOST_SECONDS));
    }

    private static Map<Integer, List<String>> spellings(ContentObject spellings) {
        Map<Integer, List<String>> bySounds = new HashMap<>();
        for (String sounds : spellings.fields()) {
            if (sounds.matches("[0-9]{1,2}")) {
                bySounds.put(Integer.valueOf(sounds), spellings.texts(sounds, 0, TextRule.ANY));
            } else {
                spellings.mistake(sounds, "name this field after a number of sounds, as in \"2\"");
            }
        }
        return bySounds;
    }

    private static Map<String, Integer> sounds(ContentObject words) {
        Map<String, Integer> sounds = new HashMap<>();
        words.fields().forEach(word -> sounds.put(word, words.integer(word, 0, MOST_SOUNDS)));
        return sounds;
    }

    private static Map<String, String> texts(ContentObject object) {
        Map<String, String> texts = new HashMap<>();
        object.fields().forEach(field -> texts.put(field, object.text(field)));
        return texts;
    }

    private static Voice.Numbers numbers(ContentObject numbers) {
        numbers.allowOnly(NUMBERS);
        List<String> belowHundred = numbers.texts("belowHundred", Voice.Numbers.COUNT, TextRule.ANY);
        if (belowHundred.size() > Voice.Numbers.COUNT) {
            numbers.mistake("belowHundred", "write the words of 0 to 99; there are " + belowHundred.size());
        }
        return new Voice.Numbers(belowHundred, numbers.text("hundred"));
    }
}
