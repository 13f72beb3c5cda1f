package looselegs.profile.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.profile.ConflictException;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.ProfilesContract;
import looselegs.profile.StoreException;
import looselegs.profile.StoredProfile;
import looselegs.profile.json.ProfileJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@EnabledIf(
        value = "looselegs.profile.dynamodb.DynamoDbLocal#runsHere",
        disabledReason = "DynamoDB Local has no native code for this processor")
@Tag("network")
@Tag("process")
class DynamoDbProfilesTest extends ProfilesContract {
    private static final Instant TODAY = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LAST_SECOND = Instant.parse("2028-11-23T11:59:59Z");
    private static final Instant TWO_YEARS_ON = Instant.parse("2028-11-23T12:00:00Z");
    private static final Profile PROFILE = Profile.fresh(TODAY).withKnown(Set.of("adductor"));

    @SuppressWarnings("NullAway.Init")
    private static LocalTable table;

    private final Profiles profiles = table.profiles(InstantSource.system());

    @BeforeAll
    static void createTable() {
        table = LocalTable.create();
    }

    @Override
    protected Profiles profiles() {
        return profiles;
    }

    @Test
    void an_item_holds_its_version_its_expiry_and_the_profile_as_json() {
        StoredProfile kept = at(TODAY).save("written", Optional.empty(), PROFILE);

        assertThat(table.item("written"))
                .isEqualTo(Map.of(
                        "listener", AttributeValue.fromS("written"),
                        "version", AttributeValue.fromN(Long.toString(kept.version())),
                        "expires", AttributeValue.fromN(Long.toString(TWO_YEARS_ON.getEpochSecond())),
                        "profile", AttributeValue.fromS(ProfileJson.render(PROFILE))));
    }

    @Test
    void a_profile_is_there_until_the_last_second_of_its_two_years() {
        StoredProfile kept = at(TODAY).save("away for long", Optional.empty(), PROFILE);

        assertThat(at(LAST_SECOND).find("away for long")).contains(kept);
        assertThat(at(TWO_YEARS_ON).find("away for long")).isEmpty();
    }

    @Test
    void an_expired_profile_that_the_table_still_has_gives_way_to_a_new_one() {
        at(TODAY).save("back after years", Optional.empty(), PROFILE);
        Profile anew = Profile.fresh(TWO_YEARS_ON);

        assertThatThrownBy(() -> at(LAST_SECOND).save("back after years", Optional.empty(), anew))
                .isInstanceOf(ConflictException.class);
        at(TWO_YEARS_ON).save("back after years", Optional.empty(), anew);
        assertThat(at(TWO_YEARS_ON).find("back after years"))
                .map(StoredProfile::profile)
                .contains(anew);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "expires", "profile"})
    void an_item_without_one_of_its_attributes_is_damaged(String attribute) {
        Map<String, AttributeValue> item =
                new HashMap<>(ProfileItem.write("incomplete", new StoredProfile(PROFILE, 1)));
        item.remove(attribute);
        table.put(item);

        assertDamaged("incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "expires", "profile"})
    void an_item_with_a_text_that_means_nothing_is_damaged(String attribute) {
        Map<String, AttributeValue> item = new HashMap<>(ProfileItem.write("garbled", new StoredProfile(PROFILE, 1)));
        item.put(attribute, AttributeValue.fromS("garbled"));
        table.put(item);

        assertDamaged("garbled");
    }

    @Test
    void a_damaged_profile_can_be_forgotten() {
        table.put(Map.of("listener", AttributeValue.fromS("damaged")));

        profiles.forget("damaged");

        assertThat(profiles.find("damaged")).isEmpty();
    }

    @Test
    void a_damaged_profile_is_not_overwritten_by_somebody_who_could_not_read_it() {
        Map<String, AttributeValue> item = Map.of("listener", AttributeValue.fromS("unread"));
        table.put(item);

        assertThatThrownBy(() -> profiles.save("unread", Optional.empty(), PROFILE))
                .isInstanceOf(ConflictException.class);
        assertThat(table.item("unread")).isEqualTo(item);
    }

    @Test
    void a_table_that_is_not_there_is_told() {
        ProfileTable missing =
                new ProfileTable("eu-west-1", "nowhere", table.table().endpoint());
        Profiles nowhere = new DynamoDbProfiles(
                missing, DynamoDbConnection.ANY_CREDENTIALS, InstantSource.system(), LocalTable.TIMEOUT);

        assertThatThrownBy(() -> nowhere.find("somebody"))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        thrown -> assertThat(thrown.fault()).isEqualTo(StoreException.Fault.NO_TABLE));
    }

    @Test
    void priming_writes_nothing() {
        table.profiles(InstantSource.fixed(TODAY)).prime();

        assertThat(table.item("nobody")).isEmpty();
    }

    private void assertDamaged(String listener) {
        assertThatThrownBy(() -> profiles.find(listener))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        thrown -> assertThat(thrown.fault()).isEqualTo(StoreException.Fault.DAMAGED));
    }

    private static Profiles at(Instant now) {
        return table.profiles(InstantSource.fixed(now));
    }
}
