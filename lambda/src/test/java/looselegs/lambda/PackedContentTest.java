package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import looselegs.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the packed content, which a cold start reads, equals the content files. */
class PackedContentTest {
    private static final String LANGUAGE = "en-US";

    private final LanguagePack pack = PackedContent.load(ClassPathContent.root(), LANGUAGE);
    private final byte[] packed = pack.pack();

    @Test
    void unpacked_content_equals_the_content_of_the_files() {
        assertThat(LanguagePack.unpack(packed).orElseThrow())
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(pack);
    }

    @Test
    void the_build_packs_the_current_content() {
        assertThat(PackedContent.find(LANGUAGE).map(LanguagePack::pack))
                .hasValueSatisfying(shipped -> assertThat(shipped)
                        .as("packed by an earlier build; mvn process-classes packs it again")
                        .isEqualTo(packed));
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(PackedContent.load(ClassPathContent.root(), LANGUAGE).pack()).isEqualTo(packed);
    }

    @Test
    void a_language_that_is_not_packed_is_not_found() {
        assertThat(PackedContent.find("xx-XX")).isEmpty();
    }

    @Test
    void a_packing_with_the_wrong_length_or_format_is_rejected() {
        assertThat(IntStream.iterate(0, length -> length < packed.length, length -> length + 997)
                        .mapToObj(length -> LanguagePack.unpack(Arrays.copyOf(packed, length))))
                .allSatisfy(cut -> assertThat(cut).isEmpty());
        assertThat(LanguagePack.unpack(Arrays.copyOf(packed, packed.length + 1)))
                .isEmpty();
        byte[] other = packed.clone();
        other[3]++;
        assertThat(LanguagePack.unpack(other)).isEmpty();
    }

    @Test
    void content_with_errors_is_not_packed_and_the_old_packing_is_deleted(@TempDir Path classes) throws IOException {
        Path file = Files.createDirectories(classes.resolve("packed")).resolve(LANGUAGE);
        Files.write(file, packed);

        assertThatCode(() -> PackedContent.main(new String[] {classes.toString()}))
                .doesNotThrowAnyException();

        assertThat(file).doesNotExist();
    }
}
