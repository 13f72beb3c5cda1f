package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.ProfilesContract;
import looselegs.profile.RandomProfiles;
import looselegs.profile.StoreException;
import looselegs.profile.StoredProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileProfilesTest extends ProfilesContract {
    private static final InstantSource CLOCK = InstantSource.fixed(RandomProfiles.NOON);
    private static final Profile PROFILE = Profile.fresh(RandomProfiles.NOON).withKnown(Set.of("adductor"));

    private final Path folder;
    private final List<String> notes = new ArrayList<>();
    private final Profiles profiles;

    FileProfilesTest(@TempDir Path folder) {
        this.folder = folder.resolve("not/there/yet");
        this.profiles = open();
    }

    private Profiles open() {
        return new FileProfiles(folder, CLOCK, notes::add);
    }

    @Override
    protected Profiles profiles() {
        return profiles;
    }

    @Test
    void the_next_run_finds_the_stored_profile() {
        StoredProfile kept = profiles.save("me", Optional.empty(), PROFILE);

        assertThat(open().find("me")).contains(kept);
        assertThat(notes).isEmpty();
    }

    @Test
    void only_the_lock_remains_beside_the_file() throws IOException {
        profiles.save("me", Optional.empty(), PROFILE);
        profiles.forget("me");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "profiles.json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"lastVersion\":1}",
                "{\"lastVersion\":true,\"profiles\":{}}",
                "{\"lastVersion\":1,\"profiles\":{\"me\":7}}",
                "{\"lastVersion\":1,\"profiles\":{\"me\":{\"version\":1,\"profile\":{}}}}"
            })
    void a_damaged_file_is_moved_aside_with_a_message_and_replaced(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));

        assertThat(profiles.find("me")).isEmpty();

        assertThat(notes)
                .containsExactly("! " + folder.resolve("profiles.json")
                        + " cannot be read; it is now profiles.damaged.json, and nothing is remembered");
        assertThat(folder.resolve("profiles.damaged.json")).hasContent(text);
        StoredProfile kept = profiles.save("me", Optional.empty(), PROFILE);
        assertThat(open().find("me")).contains(kept);
    }

    @Test
    void a_file_that_is_not_utf_8_is_damaged_too() throws IOException {
        write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

        assertThat(profiles.find("me")).isEmpty();
        assertThat(notes).hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_created_is_a_store_error() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");

        assertThatThrownBy(() -> profiles.find("me")).isInstanceOf(StoreException.class);
    }

    private void write(byte[] content) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("profiles.json"), content);
    }
}
