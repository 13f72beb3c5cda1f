package looselegs.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import looselegs.content.ContentException;
import looselegs.language.LanguagePack;
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;

/**
 * The content, read and checked when the skill is built and packed beside the classes: a cold start then reads one file in
 * place of hundreds.
 */
final class PackedContent {
    private static final String FOLDER = "packed";

    private PackedContent() {}

    /** The content in a language; empty if none is packed, or by another version of the skill. */
    static Optional<LanguagePack> find(String languageTag) {
        try (InputStream packed = PackedContent.class.getResourceAsStream("/" + FOLDER + "/" + languageTag)) {
            return packed == null ? Optional.empty() : LanguagePack.unpack(packed.readAllBytes());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The content in a language, from its files; throws {@link ContentException} if it has mistakes. */
    static LanguagePack load(Path root, String languageTag) {
        return LanguagePack.load(root, languageTag, VoiceModel.of(VoiceLoader.load(languageTag)));
    }

    /**
     * A step of the build: packs the content of a folder of classes into that folder. Where the content has mistakes it packs
     * nothing and says no more than that, for the tests and the speaker then say all of them.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) {
        Path classes = Path.of(arguments[0]);
        Path packed = classes.resolve(FOLDER).resolve(LooseLegsHandler.STANDARD_LANGUAGE);
        try {
            Files.createDirectories(packed.getParent());
            Files.deleteIfExists(packed);
            Files.write(
                    packed, load(classes, LooseLegsHandler.STANDARD_LANGUAGE).pack());
        } catch (ContentException | IllegalArgumentException errors) {
            System.out.println("The content has mistakes and is not packed.");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
