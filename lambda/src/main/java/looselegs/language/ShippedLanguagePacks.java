package looselegs.language;

import java.util.Optional;
import looselegs.content.ClassPathContent;

/** Finds the language packs that are shipped with the classes. */
public final class ShippedLanguagePacks {
    private ShippedLanguagePacks() {}

    /** The packs that the build packed; else, if a development tool compiled the classes without the build, the content files. */
    public static LanguagePacks open() {
        Optional<LanguagePacks> packed = BinaryLanguagePacks.find();
        return packed.isPresent() ? packed.get() : FileLanguagePacks.open(ClassPathContent.root());
    }
}
