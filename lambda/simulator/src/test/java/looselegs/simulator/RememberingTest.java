package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.RandomProfiles;
import looselegs.profile.StoredProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which store the speaker hands to the skill. */
class RememberingTest {
    private static final Profile PROFILE = Profile.fresh(RandomProfiles.NOON).withKnown(Set.of("adductor"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_script_keeps_nothing_beyond_its_end() {
        assertThat(storeWith("--fast")).isEmpty();
        assertThat(storeWith("--no-state")).isEmpty();
    }

    @Test
    void a_folder_that_is_named_remembers_from_run_to_run_also_for_a_script() {
        StoredProfile kept =
                storeWith("--fast", "--state", folder.toString()).orElseThrow().keep("me", Optional.empty(), PROFILE);

        assertThat(storeWith("--silent", "--state", folder.toString())
                        .orElseThrow()
                        .find("me"))
                .contains(kept);
    }

    private static Optional<Profiles> storeWith(String... options) {
        List<Optional<Profiles>> handed = new ArrayList<>();
        FastRun.withStore(
                store -> {
                    handed.add(store);
                    return new FakeSkill();
                },
                "",
                Stream.of(options).toList());
        assertThat(handed).hasSize(1);
        return handed.getFirst();
    }
}
