package looselegs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebOptionsTest {
    @Test
    void without_a_keystore_only_this_machine_is_listened_to() {
        assertThat(WebOptions.parse(List.of())).isEqualTo(new WebOptions(false, "127.0.0.1", 8080, Optional.empty()));
    }

    @Test
    void with_a_keystore_all_are_listened_to() {
        assertThat(WebOptions.parse(List.of("--keystore", "k.p12")))
                .isEqualTo(new WebOptions(false, "0.0.0.0", 8443, Optional.of(Path.of("k.p12"))));
    }

    @Test
    void address_and_port_may_be_given() {
        assertThat(WebOptions.parse(List.of("--bind", "10.0.0.1", "--port", "0")))
                .isEqualTo(new WebOptions(false, "10.0.0.1", 0, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --prot 1      | unknown option --prot; --help lists them
            --port        | --port needs a value
            --port --bind | --port needs a value
            --port x      | 'x' is no port; it goes from 0 to 65535
            --port 65536  | 65536 is no port; it goes from 0 to 65535
            --port -1     | -1 is no port; it goes from 0 to 65535
            """)
    void a_wrong_option_is_told_in_one_line(String line, String message) {
        assertThatThrownBy(() -> WebOptions.parse(List.of(line.split(" ", -1))))
                .isInstanceOf(WebOptionException.class)
                .hasMessage(message);
    }
}
