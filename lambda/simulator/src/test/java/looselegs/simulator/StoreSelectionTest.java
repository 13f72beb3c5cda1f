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

/** Tests which store the simulator passes to the skill. */
class StoreSelectionTest {
    private static final Profile PROFILE = Profile.fresh(RandomProfiles.NOON).withKnown(Set.of("adductor"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void by_default_a_script_stores_nothing() {
        assertThat(storeWith("--fast")).isEmpty();
        assertThat(storeWith("--no-state")).isEmpty();
    }

    @Test
    void a_named_folder_keeps_profiles_between_runs_even_for_a_script() {
        StoredProfile kept =
                storeWith("--fast", "--state", folder.toString()).orElseThrow().save("me", Optional.empty(), PROFILE);

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
