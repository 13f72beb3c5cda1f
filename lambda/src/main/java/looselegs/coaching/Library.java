package looselegs.coaching;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Catalog;
import looselegs.catalog.CatalogLoader;
import looselegs.content.ContentFolder;
import looselegs.content.Mistakes;
import looselegs.speech.PhraseBook;
import looselegs.speech.PhraseKey;
import looselegs.speech.PhraseLoader;
import looselegs.speech.VoiceModel;

/** All content in one language. Immutable. */
public record Library(Catalog catalog, PhraseBook phrases, VoiceModel voice) {
    /**
     * Reads and checks the content.
     *
     * @param root the folder that holds {@code content} and {@code phrases}
     * @param languageTag as in {@code en-US}
     * @throws looselegs.content.ContentException with every mistake at once
     */
    public static Library load(Path root, String languageTag, VoiceModel voice) {
        Mistakes mistakes = new Mistakes();
        ContentFolder folder = new ContentFolder(root, mistakes);
        PhraseBook phrases = new PhraseLoader(folder).load(languageTag, Arrays.asList(Line.values()));
        Catalog catalog = new CatalogLoader(folder, mistakes, languageTag).load(phrases.promptNames());
        mistakes.throwIfAny();
        return new Library(catalog, phrases, voice);
    }

    /** All phrases that a locale's {@code coach.json} must hold. */
    public static Collection<PhraseKey> phraseKeys() {
        return List.of(Line.values());
    }

    String say(Line line) {
        return phrases.say(line, Map.of());
    }

    String say(Line line, Map<String, String> values) {
        return phrases.say(line, values);
    }
}
