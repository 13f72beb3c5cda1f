package looselegs.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a golden file, which a property on the command line rewrites. */
public final class Golden {
    private static final String REWRITE = "mvn test -Dgolden=rewrite";

    private Golden() {}

    /**
     * Fails where the text differs from the file.
     *
     * @param file relative to the module's folder
     */
    public static void check(Path file, String actual) {
        if ("rewrite".equals(System.getProperty("golden"))) {
            rewrite(file, actual);
        }
        assertThat(file)
                .as("if this is as it should be now, run: %s", REWRITE)
                .content()
                .isEqualTo(actual);
    }

    private static void rewrite(Path file, String actual) {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("goldens are not rewritten where CI is set");
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
