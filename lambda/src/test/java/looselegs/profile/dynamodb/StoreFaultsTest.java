package looselegs.profile.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.profile.StoreException.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

@Tag("network")
class StoreFaultsTest {
    private static final String LISTENER = "amzn1.ask.account.SOMEBODY";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
    private static final Duration SHORT = Duration.ofMillis(50);

    enum Work {
        FIND,
        KEEP,
        FORGET;

        void with(Profiles profiles) {
            switch (this) {
                case FIND -> profiles.find(LISTENER);
                case KEEP -> profiles.save(LISTENER, Optional.empty(), Profile.fresh(CLOCK.instant()));
                case FORGET -> profiles.forget(LISTENER);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, ProvisionedThroughputExceededException, THROTTLED",
        "400, ThrottlingException, THROTTLED",
        "400, RequestLimitExceeded, THROTTLED",
        "400, ResourceNotFoundException, NO_TABLE",
        "400, AccessDeniedException, DENIED",
        "400, UnrecognizedClientException, DENIED",
        "400, ExpiredTokenException, DENIED",
        "403, InvalidSignatureException, DENIED",
        "400, ValidationException, OTHER",
        "500, InternalServerError, OTHER",
        "503, ServiceUnavailable, OTHER"
    })
    void a_refusal_is_told_by_its_kind_and_without_the_listener(int status, String error, Fault fault)
            throws IOException {
        try (StubStore store = StubStore.refusing(status, error)) {
            for (Work work : Work.values()) {
                StoreException thrown = fault(work, profiles(store.table(), LocalTable.TIMEOUT));

                assertThat(thrown.fault()).isEqualTo(fault);
                assertThat(thrown.getMessage()).doesNotContain("SOMEBODY");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_says_nothing_is_slow(Work work) throws IOException {
        try (StubStore store = StubStore.silent()) {
            assertThat(fault(work, profiles(store.table(), SHORT)).fault()).isEqualTo(Fault.SLOW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_hangs_up_is_unreachable(Work work) throws IOException {
        try (StubStore store = StubStore.hangingUp()) {
            assertThat(fault(work, profiles(store.table(), LocalTable.TIMEOUT)).fault())
                    .isEqualTo(Fault.UNREACHABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_is_not_there_is_unreachable(Work work) throws IOException {
        ProfileTable nobody;
        try (StubStore store = StubStore.silent()) {
            nobody = store.table();
        }

        assertThat(fault(work, profiles(nobody, LocalTable.TIMEOUT)).fault()).isEqualTo(Fault.UNREACHABLE);
    }

    @Test
    void a_damaged_item_is_told_as_such() throws IOException {
        try (StubStore store = StubStore.answering("""
                {"Item":{"listener":{"S":"x"},"version":{"N":"1"},"expires":{"N":"9999999999"},"profile":{"S":"{"}}}""")) {
            assertThat(fault(Work.FIND, profiles(store.table(), LocalTable.TIMEOUT))
                            .fault())
                    .isEqualTo(Fault.DAMAGED);
        }
    }

    @Test
    void an_answer_that_is_no_json_is_a_fault() throws IOException {
        try (StubStore store = StubStore.answering("<html>")) {
            assertThat(fault(Work.FIND, profiles(store.table(), LocalTable.TIMEOUT))
                            .fault())
                    .isIn(Fault.OTHER, Fault.UNREACHABLE);
        }
    }

    @Test
    void priming_asks_for_both_and_tells_no_fault() throws IOException {
        try (StubStore store = StubStore.refusing(400, "ConditionalCheckFailedException")) {
            profiles(store.table(), LocalTable.TIMEOUT).prime();

            assertThat(store.requests()).isEqualTo(2);
        }
        try (StubStore store = StubStore.refusing(400, "AccessDeniedException")) {
            profiles(store.table(), LocalTable.TIMEOUT).prime();

            assertThat(store.requests()).isEqualTo(1);
        }
    }

    @Test
    void what_is_throttled_is_tried_twice_and_no_more() throws IOException {
        try (StubStore store = StubStore.refusing(400, "ThrottlingException")) {
            fault(Work.FIND, profiles(store.table(), LocalTable.TIMEOUT));

            assertThat(store.requests()).isEqualTo(2);
        }
    }

    @Test
    void without_credentials_access_is_denied() throws IOException {
        AwsCredentialsProvider none = DynamoDbConnection.orDenied(() -> {
            throw SdkClientException.create("none");
        });
        try (StubStore store = StubStore.silent()) {
            Profiles profiles = new DynamoDbProfiles(store.table(), none, CLOCK, LocalTable.TIMEOUT);

            assertThat(fault(Work.FIND, profiles).fault()).isEqualTo(Fault.DENIED);
            assertThat(store.requests()).isZero();
        }
    }

    @Test
    void a_client_that_cannot_be_made_fails_each_call_and_not_the_skill() {
        Profiles profiles = profiles(new ProfileTable("", "profiles", Optional.empty()), LocalTable.TIMEOUT);

        assertThat(fault(Work.FIND, profiles).fault()).isEqualTo(Fault.OTHER);
    }

    private static DynamoDbProfiles profiles(ProfileTable table, Duration timeout) {
        return new DynamoDbProfiles(table, DynamoDbConnection.ANY_CREDENTIALS, CLOCK, timeout);
    }

    private static StoreException fault(Work work, Profiles profiles) {
        StoreException thrown = catchThrowableOfType(StoreException.class, () -> work.with(profiles));
        assertThat(thrown).as("%s fails", work).isNotNull();
        return thrown;
    }
}
