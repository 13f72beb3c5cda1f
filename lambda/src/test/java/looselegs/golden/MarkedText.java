package looselegs.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a document that a test writes, between {@code <!-- name: begin -->} and {@code <!-- name: end -->}.
 *
 * @param file relative to the module's folder
 */
public record MarkedText(Path file, String name) {
    /** What the document says now, without the line breaks at either end. */
    public String read() {
        String document = document();
        return document.substring(begin(document), end(document)).strip();
    }

    /** Fails if the document says something else, or writes it there if golden files are to be rewritten. */
    public void assertSays(String text, Class<?> test) {
        if (Golden.isToBeRewritten()) {
            String document = document();
            write(document.substring(0, begin(document)) + "\n" + text + "\n" + document.substring(end(document)));
        }
        assertThat(read())
                .as("%s, %s: %s", file, name, Golden.howToRewrite(test))
                .isEqualTo(text);
    }

    private int begin(String document) {
        return place(document, "begin") + mark("begin").length();
    }

    private int end(String document) {
        return place(document, "end");
    }

    private int place(String document, String which) {
        assertThat(document).as("%s", file).containsOnlyOnce(mark(which));
        return document.indexOf(mark(which));
    }

    private String mark(String which) {
        return "<!-- " + name + ": " + which + " -->";
    }

    private String document() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String document) {
        try {
            Files.writeString(file, document);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
