package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void it_is_the_users_state_folder() {
        assertThat(new StateFolder(Map.of(), HOME, false).path()).isEqualTo(HOME.resolve(".local/state/loose-legs"));
        assertThat(new StateFolder(Map.of(), HOME, true).path()).isEqualTo(HOME.resolve("AppData/Local/loose-legs"));
    }

    @Test
    void the_environment_may_name_another() {
        assertThat(new StateFolder(Map.of("XDG_STATE_HOME", ELSEWHERE.toString()), HOME, false).path())
                .isEqualTo(ELSEWHERE.resolve("loose-legs"));
        assertThat(new StateFolder(Map.of("LOCALAPPDATA", ELSEWHERE.toString()), HOME, true).path())
                .isEqualTo(ELSEWHERE.resolve("loose-legs"));
    }

    @Test
    void a_name_that_is_empty_or_relative_names_nothing() {
        Path standard = HOME.resolve(".local/state/loose-legs");

        assertThat(new StateFolder(Map.of("XDG_STATE_HOME", ""), HOME, false).path())
                .isEqualTo(standard);
        assertThat(new StateFolder(Map.of("XDG_STATE_HOME", "here"), HOME, false).path())
                .isEqualTo(standard);
    }
}
