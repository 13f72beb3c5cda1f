package looselegs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryProfilesTest extends ProfilesContract {
    private final Profiles profiles = new InMemoryProfiles();

    @Override
    protected Profiles profiles() {
        return profiles;
    }

    @Test
    void only_the_ten_thousand_listeners_who_were_here_last_are_remembered() {
        for (int i = 0; i <= 10_000; i++) {
            profiles.save("listener " + i, Optional.empty(), Profile.fresh(RandomProfiles.NOON));
            profiles.find("listener 0");
        }

        assertThat(profiles.find("listener 0")).isPresent();
        assertThat(profiles.find("listener 1")).isEmpty();
        assertThat(profiles.find("listener 2")).isPresent();
    }
}
