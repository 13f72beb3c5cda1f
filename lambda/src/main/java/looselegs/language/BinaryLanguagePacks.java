package looselegs.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import looselegs.content.RecordPacker;
import looselegs.content.RecordUnpacker;

/**
 * Language packs that the build packed beside the classes, one file each. A cold start then reads two files instead of
 * hundreds, and checks nothing.
 */
public final class BinaryLanguagePacks implements LanguagePacks {
    private static final String FOLDER = "packed";
    private static final String INDEX = "index";

    private final LanguageIndex index;

    private BinaryLanguagePacks(LanguageIndex index) {
        this.index = index;
    }

    /** Finds the packs in the class path; empty if the build packed none. */
    public static Optional<LanguagePacks> find() {
        byte[] index = read(INDEX);
        return index.length == 0
                ? Optional.empty()
                : Optional.of(new BinaryLanguagePacks(LanguageIndex.unpack(RecordUnpacker.open(index))));
    }

    /** Writes all packs into a folder of classes, where {@link #find} finds them. */
    static void write(LanguagePacks packs, Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve(FOLDER));
        for (String tag : packs.index().tags()) {
            Files.write(folder.resolve(tag), packs.load(tag).pack());
        }
        Files.write(folder.resolve(INDEX), RecordPacker.pack(packs.index()));
    }

    @Override
    public LanguageIndex index() {
        return index;
    }

    @Override
    public LanguagePack load(String tag) {
        return LanguagePack.unpack(read(tag));
    }

    /** A file of the folder; empty if there is none. */
    private static byte[] read(String file) {
        try (InputStream packed = BinaryLanguagePacks.class.getResourceAsStream("/" + FOLDER + "/" + file)) {
            return packed == null ? new byte[0] : packed.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
