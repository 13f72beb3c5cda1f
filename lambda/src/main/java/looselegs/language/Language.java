package looselegs.language;

import java.util.Optional;
import java.util.Set;
import looselegs.content.ContentObject;
import looselegs.content.LanguageFolder;
import looselegs.content.RecordUnpacker;

/**
 * What is true of a language as such, from the {@code language.json} of its pack.
 *
 * @param tag as in {@code de-DE}
 * @param name in English, as in "German (Germany)"
 */
public record Language(String tag, String name) {
    private static final Set<String> FIELDS = Set.of("tag", "name");

    static Optional<Language> load(LanguageFolder folder) {
        return folder.read("language.json").map(file -> read(folder.tag(), file));
    }

    private static Language read(String tag, ContentObject file) {
        file.allowOnly(FIELDS);
        if (!file.holds("tag", tag)) {
            file.mistake("tag", "write \"" + tag + "\", the folder's own name");
        }
        return new Language(tag, file.text("name"));
    }

    static Language unpack(RecordUnpacker language) {
        return new Language(language.text("tag"), language.text("name"));
    }
}
