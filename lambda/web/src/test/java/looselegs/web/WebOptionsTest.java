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
    void without_a_keystore_it_listens_on_the_loopback_address() {
        assertThat(WebOptions.parse(List.of())).isEqualTo(new WebOptions(false, "127.0.0.1", 8080, Optional.empty()));
    }

    @Test
    void with_a_keystore_it_listens_on_all_addresses() {
        assertThat(WebOptions.parse(List.of("--keystore", "k.p12")))
                .isEqualTo(new WebOptions(false, "0.0.0.0", 8443, Optional.of(Path.of("k.p12"))));
    }

    @Test
    void options_set_the_address_and_the_port() {
        assertThat(WebOptions.parse(List.of("--bind", "10.0.0.1", "--port", "0")))
                .isEqualTo(new WebOptions(false, "10.0.0.1", 0, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --prot 1      | unknown option --prot; --help lists them
            --port        | --port needs a value
            --port --bind | --port needs a value
            --port x      | 'x' is not a port; use a number from 0 to 65535
            --port 65536  | 65536 is not a port; use a number from 0 to 65535
            --port -1     | -1 is not a port; use a number from 0 to 65535
            """)
    void an_invalid_option_is_reported_in_one_line(String line, String message) {
        assertThatThrownBy(() -> WebOptions.parse(List.of(line.split(" ", -1))))
                .isInstanceOf(WebOptionException.class)
                .hasMessage(message);
    }
}
