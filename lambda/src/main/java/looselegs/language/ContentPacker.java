package looselegs.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import looselegs.content.ContentException;
import looselegs.content.ValidationError;
import looselegs.content.ValidationErrors;

/** A step of the build: checks the content and packs every language. A mistake in the content fails the build. */
public final class ContentPacker {
    private static final int DONE = 0;
    private static final int MISTAKES = 1;

    private ContentPacker() {}

    /**
     * Packs the content, and exits with 1 if it has mistakes.
     *
     * @param arguments the folder that holds {@code content} and {@code languages}, and the folder of the classes
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(pack(Path.of(arguments[0]), Path.of(arguments[1]), System.err));
    }

    /** Prints each mistake as {@code file:line: what to write}, with the path of the file from where the build runs. */
    static int pack(Path content, Path classes, PrintStream out) throws IOException {
        try {
            FileLanguagePacks packs = FileLanguagePacks.open(content);
            check(packs);
            BinaryLanguagePacks.write(packs, classes);
            return DONE;
        } catch (ContentException mistakes) {
            for (ValidationError mistake : mistakes.errors()) {
                out.println(content + "/" + mistake.describe());
            }
            return MISTAKES;
        }
    }

    private static void check(FileLanguagePacks packs) {
        ValidationErrors all = new ValidationErrors();
        for (String tag : packs.index().tags()) {
            try {
                packs.load(tag);
            } catch (ContentException mistakes) {
                all.addAll(mistakes.errors());
            }
        }
        all.throwIfAny();
    }
}
