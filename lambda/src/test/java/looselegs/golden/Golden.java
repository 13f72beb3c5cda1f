package looselegs.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a golden file, or rewrites the file if {@code -Dgolden=rewrite} is given. */
public final class Golden {
    private Golden() {}

    /**
     * Whether to rewrite golden files.
     *
     * @throws IllegalStateException if they should be rewritten but {@code CI} is set
     */
    public static boolean isToBeRewritten() {
        boolean asked = "rewrite".equals(System.getProperty("golden"));
        if (asked && System.getenv("CI") != null) {
            throw new IllegalStateException("golden files cannot be rewritten when CI is set");
        }
        return asked;
    }

    /** The command that rewrites the golden files of a test. */
    public static String howToRewrite(Class<?> test) {
        return "if the change is intended, run mvn test -Dgolden=rewrite -Dtest=" + test.getSimpleName()
                + " and review the difference";
    }

    /**
     * Fails if the text differs from the file. The message has the command that rewrites the file.
     *
     * @param file relative to the module's folder, in which Surefire runs
     */
    public static void assertMatches(Path file, String text, Class<?> test) {
        try {
            if (isToBeRewritten()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            String expected = Files.exists(file) ? Files.readString(file) : "";
            assertThat(text).as("%s: %s", file, howToRewrite(test)).isEqualTo(expected);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
