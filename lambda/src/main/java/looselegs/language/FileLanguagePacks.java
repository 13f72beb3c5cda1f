package looselegs.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import looselegs.content.ContentFolder;
import looselegs.content.ContentObject;
import looselegs.content.LanguageFolder;
import looselegs.content.ValidationErrors;

/**
 * Language packs read from content files and checked. A folder in {@code languages} is a pack; {@code languages.json} beside
 * the folders names the default.
 */
public final class FileLanguagePacks implements LanguagePacks {
    private static final String DECLARATION = LanguageFolder.PARENT + "/languages.json";
    private static final String DEFAULT = "default";

    private final Path root;
    private final LanguageIndex index;

    private FileLanguagePacks(Path root, LanguageIndex index) {
        this.root = root;
        this.index = index;
    }

    /**
     * Lists the packs.
     *
     * @param root the folder that holds {@code content} and {@code languages}
     * @throws looselegs.content.ContentException if there is no pack, or the default is none of them
     */
    public static FileLanguagePacks open(Path root) {
        ValidationErrors errors = new ValidationErrors();
        LanguageIndex index = readIndex(new ContentFolder(root, errors), errors);
        errors.throwIfAny();
        return new FileLanguagePacks(root, index);
    }

    private static LanguageIndex readIndex(ContentFolder content, ValidationErrors errors) {
        List<String> tags = content.listFolders(LanguageFolder.PARENT);
        if (tags.isEmpty()) {
            errors.add(
                    LanguageFolder.PARENT,
                    "add a folder for at least one language, as in " + LanguageFolder.PARENT + "/de-DE");
        }
        String defaultTag =
                content.read(DECLARATION).map(file -> readDefault(file, tags)).orElse("");
        return new LanguageIndex(defaultTag, tags);
    }

    private static String readDefault(ContentObject declaration, List<String> tags) {
        declaration.allowOnly(Set.of(DEFAULT));
        return declaration.text(DEFAULT, ContentObject.oneOf(tags));
    }

    @Override
    public LanguageIndex index() {
        return index;
    }

    /**
     * Loads a pack from its files.
     *
     * @throws looselegs.content.ContentException with every mistake in the pack, and in the content that all packs share
     */
    @Override
    public LanguagePack load(String tag) {
        return LanguagePack.load(root, tag);
    }
}
