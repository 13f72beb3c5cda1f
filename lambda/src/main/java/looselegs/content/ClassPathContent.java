package looselegs.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds the content files in the class path, in a folder or inside a jar. */
public final class ClassPathContent {
    private static final String MARK = "/content/moves";

    private ClassPathContent() {}

    /** The folder that holds {@code content} and {@code languages}. */
    public static Path root() {
        try {
            URI mark = Optional.ofNullable(ClassPathContent.class.getResource(MARK))
                    .orElseThrow(() -> new IllegalStateException("the class path holds no " + MARK))
                    .toURI();
            Path moves = mark.getScheme().equals("jar") ? fileSystem(mark).getPath(MARK) : Path.of(mark);
            return moves.resolve("../..").normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileSystem fileSystem(URI uri) {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException open) {
            return FileSystems.getFileSystem(uri);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
