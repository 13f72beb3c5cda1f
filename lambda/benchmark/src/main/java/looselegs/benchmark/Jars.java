package looselegs.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Measures how much of a jar its entries take. */
final class Jars {
    /**
     * Bytes that an entry takes besides its name and content: a header before it, a descriptor after the compressed data, and a
     * header at the end of the jar.
     */
    private static final int HEADERS = 30 + 16 + 46;

    /** The AWS SDK, and the dependencies that only it has. */
    private static final List<String> FOR_DYNAMO_DB =
            List.of("software/amazon/", "org/reactivestreams/", "META-INF/native-image/software.amazon", "mime.types");

    private Jars() {}

    static double megabytes(Path jar) {
        return jar.toFile().length() / 1e6;
    }

    static double megabytesForDynamoDb(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream()
                            .filter(entry -> FOR_DYNAMO_DB.stream().anyMatch(entry.getName()::startsWith))
                            .mapToLong(Jars::size)
                            .sum()
                    / 1e6;
        }
    }

    private static long size(ZipEntry entry) {
        return entry.getCompressedSize() + HEADERS + 2L * entry.getName().getBytes(StandardCharsets.UTF_8).length;
    }
}
