package looselegs.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import looselegs.content.ContentCopy;
import org.junit.jupiter.api.Test;

/** What a cold start reads is what the content files say. */
class BinaryLanguagePacksTest {
    private final LanguagePack pack = LanguagePack.load(ContentCopy.SHIPPED, ShippedLanguage.TAG);
    private final byte[] packed = pack.pack();

    @Test
    void everything_comes_out_as_it_was_read_from_the_files() {
        assertThat(LanguagePack.unpack(packed))
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(pack);
    }

    @Test
    void the_build_has_packed_the_content_as_it_is() {
        LanguagePacks shipped = BinaryLanguagePacks.find().orElseThrow();

        assertThat(shipped.index())
                .isEqualTo(FileLanguagePacks.open(ContentCopy.SHIPPED).index());
        assertThat(shipped.load(ShippedLanguage.TAG).pack())
                .as("packed by an earlier build; mvn process-classes packs it again")
                .isEqualTo(packed);
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(LanguagePack.load(ContentCopy.SHIPPED, ShippedLanguage.TAG).pack())
                .isEqualTo(packed);
    }

    @Test
    void what_is_cut_short_is_refused() {
        assertThat(IntStream.iterate(0, length -> length < packed.length, length -> length + 997)
                        .mapToObj(length -> Arrays.copyOf(packed, length)))
                .allSatisfy(cut ->
                        assertThatThrownBy(() -> LanguagePack.unpack(cut)).isInstanceOf(RuntimeException.class));
    }

    @Test
    void what_is_too_long_is_refused() {
        assertThatThrownBy(() -> LanguagePack.unpack(Arrays.copyOf(packed, packed.length + 1)))
                .hasMessageContaining("1 bytes follow");
    }
}
