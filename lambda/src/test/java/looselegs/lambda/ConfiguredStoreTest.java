package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Map;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profiles;
import looselegs.profile.dynamodb.DynamoDbProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredStoreTest {
    @Test
    void without_a_table_profiles_are_kept_in_memory() {
        assertThat(open(Map.of("AWS_REGION", "eu-west-1"))).isInstanceOf(InMemoryProfiles.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_blank_table_name_counts_as_no_table(String name) {
        assertThat(open(Map.of("PROFILE_TABLE", name))).isInstanceOf(InMemoryProfiles.class);
    }

    @Test
    void with_a_table_profiles_are_kept_there_even_if_it_is_unreachable() {
        assertThat(open(Map.of(
                        "PROFILE_TABLE", "profiles",
                        "AWS_REGION", "eu-west-1",
                        "PROFILE_ENDPOINT", "http://127.0.0.1:9")))
                .isInstanceOf(DynamoDbProfiles.class);
    }

    private static Profiles open(Map<String, String> environment) {
        return ConfiguredStore.open(environment, InstantSource.system());
    }
}
