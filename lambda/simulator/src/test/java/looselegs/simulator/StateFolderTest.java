package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void the_default_is_the_state_folder_of_the_user() {
        assertThat(new StateFolder(Map.of(), HOME, false).path()).isEqualTo(HOME.resolve(".local/state/loose-legs"));
        assertThat(new StateFolder(Map.of(), HOME, true).path()).isEqualTo(HOME.resolve("AppData/Local/loose-legs"));
    }

    @Test
    void an_environment_variable_overrides_the_default() {
        assertThat(new StateFolder(Map.of("XDG_STATE_HOME", ELSEWHERE.toString()), HOME, false).path())
                .isEqualTo(ELSEWHERE.resolve("loose-legs"));
        assertThat(new StateFolder(Map.of("LOCALAPPDATA", ELSEWHERE.toString()), HOME, true).path())
                .isEqualTo(ELSEWHERE.resolve("loose-legs"));
    }

    @Test
    void an_empty_or_relative_path_is_ignored() {
        Path standard = HOME.resolve(".local/state/loose-legs");

        assertThat(new StateFolder(Map.of("XDG_STATE_HOME", ""), HOME, false).path())
                .isEqualTo(standard);
        assertThat(new StateFolder(Map.of("XDG_STATE_HOME", "here"), HOME, false).path())
                .isEqualTo(standard);
    }
}
