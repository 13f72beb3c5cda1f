package looselegs.profile.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import looselegs.deploy.StackTemplate;
import org.junit.jupiter.api.Test;

/** The table that a deploy creates is the one that the store writes to. */
class TableOfTheStackTest {
    private static final JsonNode TABLE = StackTemplate.read().at("/Resources/Profiles/Properties");

    @Test
    void its_only_key_is_the_store_s() {
        assertThat(TABLE.path("KeySchema")).hasSize(1);
        assertThat(ProfileItem.key("listener of a test"))
                .containsOnlyKeys(TABLE.at("/KeySchema/0/AttributeName").textValue());
    }

    @Test
    void it_forgets_by_the_attribute_that_the_store_writes() {
        assertThat(TABLE.at("/TimeToLiveSpecification/AttributeName").textValue())
                .isEqualTo(ProfileItem.EXPIRES);
    }
}
