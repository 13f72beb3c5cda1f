package looselegs.content;

import java.util.List;
import java.util.Optional;

/**
 * The folder of one language pack, {@code languages/<tag>}.
 *
 * @param tag of the language, as in {@code de-DE}
 */
public record LanguageFolder(ContentFolder content, String tag) {
    /** The folder that holds the packs, a folder each. */
    public static final String PARENT = "languages";

    /** A file or folder of the pack, relative to the content's root. */
    public String path(String name) {
        return PARENT + "/" + tag + "/" + name;
    }

    /** Reads a file of the pack, as {@link ContentFolder#read} does. */
    public Optional<ContentObject> read(String file) {
        return content.read(path(file));
    }

    /** Lists the JSON files of a folder of the pack, relative to the content's root. */
    public List<String> list(String folder) {
        return content.list(path(folder));
    }
}
