package looselegs.profile.dynamodb;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import looselegs.profile.ConflictException;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.profile.StoredProfile;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * Stores profiles in a DynamoDB table, one item each: {@code listener} (the key), {@code version}, {@code expires} (seconds
 * since 1970, 24 months after the last use; the table's time to live) and {@code profile} (JSON). Safe for use by several
 * threads.
 */
public final class DynamoDbProfiles implements Profiles {
    /**
     * The longest that any call takes. The platform waits about eight seconds for the whole answer, and a listener notices
     * a pause of one second.
     */
    public static final Duration TIMEOUT = Duration.ofMillis(800);

    /** Treats an expired item as absent: the table may take days to delete it. */
    private static final String NONE_IS_THERE = "attribute_not_exists(listener) OR expires <= :now";

    private static final String BASE_IS_THERE = "version = :base";

    private static final String NEVER = "attribute_exists(listener) AND attribute_not_exists(listener)";

    /** The first calls take about a second on one processor. Where there is no store, nobody should wait longer. */
    private static final Duration PRIMING_TIMEOUT = Duration.ofSeconds(2);

    private static final String NOBODY = "nobody";

    private final String table;
    private final TimedCalls calls;
    private final Duration timeout;
    private final InstantSource clock;

    /** With a timeout of the caller's: a test machine may be slow. */
    DynamoDbProfiles(ProfileTable table, AwsCredentialsProvider credentials, InstantSource clock, Duration timeout) {
        this.table = table.name();
        this.calls = new TimedCalls(() -> DynamoDbConnection.open(table, credentials, timeout));
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * Opens the table for a function on Lambda, with the function's credentials.
     *
     * @param clock decides which items have expired
     */
    public static DynamoDbProfiles onLambda(ProfileTable table, InstantSource clock) {
        return new DynamoDbProfiles(table, DynamoDbConnection.credentialsOfLambda(), clock, TIMEOUT);
    }

    /** Opens a table of DynamoDB Local on this machine. */
    public static DynamoDbProfiles onThisMachine(ProfileTable table, InstantSource clock) {
        return new DynamoDbProfiles(table, DynamoDbConnection.ANY_CREDENTIALS, clock, TIMEOUT);
    }

    @Override
    public Optional<StoredProfile> find(String listener) {
        return calls.make(
                timeout,
                client -> ProfileItem.read(
                        client.getItem(request -> request.tableName(table)
                                        .key(ProfileItem.key(listener))
                                        .consistentRead(true))
                                .item(),
                        clock.instant()));
    }

    @Override
    public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
        StoredProfile next = new StoredProfile(
                profile, base.map(stored -> stored.version() + 1).orElseGet(clock::millis));
        calls.make(timeout, client -> client.putItem(put(listener, base, next)));
        return next;
    }

    private PutItemRequest put(String listener, Optional<StoredProfile> base, StoredProfile next) {
        PutItemRequest.Builder put = PutItemRequest.builder().tableName(table).item(ProfileItem.write(listener, next));
        base.ifPresentOrElse(
                stored -> put.conditionExpression(BASE_IS_THERE)
                        .expressionAttributeValues(Map.of(":base", ProfileItem.number(stored.version()))),
                () -> put.conditionExpression(NONE_IS_THERE)
                        .expressionAttributeValues(Map.of(
                                ":now", ProfileItem.number(clock.instant().getEpochSecond()))));
        return put.build();
    }

    @Override
    public void forget(String listener) {
        calls.make(
                timeout,
                client -> client.deleteItem(request -> request.tableName(table).key(ProfileItem.key(listener))));
    }

    /**
     * Loads the classes and opens the connection for the first calls, while Lambda gives the starting function a whole
     * processor. Writes nothing. Ignores errors: the first real call reports them.
     */
    public void prime() {
        StoredProfile nothing = new StoredProfile(Profile.fresh(clock.instant()), 0);
        try {
            calls.make(
                    PRIMING_TIMEOUT,
                    client -> client.putItem(request -> request.tableName(table)
                            .item(ProfileItem.write(NOBODY, nothing))
                            .conditionExpression(NEVER)));
        } catch (ConflictException asMeant) {
            findNobody();
        } catch (StoreException untold) {
            // as above
        }
    }

    private void findNobody() {
        try {
            find(NOBODY);
        } catch (ConflictException | StoreException untold) {
            // as above
        }
    }
}
