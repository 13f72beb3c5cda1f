package looselegs.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what a test gives with a file, or writes the file anew where {@code -Dgolden=rewrite} is given. */
public final class Golden {
    private Golden() {}

    /**
     * Whether golden files are to be rewritten.
     *
     * @throws IllegalStateException if they are, in continuous integration: there a golden file only tests
     */
    public static boolean isToBeRewritten() {
        boolean asked = "rewrite".equals(System.getProperty("golden"));
        if (asked && System.getenv("CI") != null) {
            throw new IllegalStateException("golden files are not rewritten where CI is set");
        }
        return asked;
    }

    /** The command that rewrites the golden files of a test. */
    public static String howToRewrite(Class<?> test) {
        return "if the change is meant, rewrite it with: mvn test -Dgolden=rewrite -Dtest=" + test.getSimpleName()
                + ", and review the difference";
    }

    /**
     * Fails if the text is not that of the file, with the command that rewrites it.
     *
     * @param file relative to the module's folder, in which Surefire runs
     */
    public static void assertMatches(Path file, String text, Class<?> test) {
        try {
            if (isToBeRewritten()) {
                Files.writeString(file, text);
            }
            String expected = Files.exists(file) ? Files.readString(file) : "";
            assertThat(text).as("%s: %s", file, howToRewrite(test)).isEqualTo(expected);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
