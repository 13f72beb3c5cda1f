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
 * Keeps each profile as one item: {@code listener} (the key), {@code version}, {@code expires} (seconds since 1970, 24
 * months after the last use: the table's time to live), {@code profile} (JSON). Safe for use by several threads.
 */
public final class DynamoDbProfiles implements Profiles {
    /**
     * No method takes longer, whatever happens: the platform waits for about eight seconds in all, and a listener notices
     * less than one.
     */
    public static final Duration PATIENCE = Duration.ofMillis(800);

    /** Also an expired item is as good as none, so that it does not keep its listener out until the table removes it. */
    private static final String NONE_IS_THERE = "attribute_not_exists(listener) OR expires <= :now";

    private static final String BASE_IS_THERE = "version = :base";

    private static final String NEVER = "attribute_exists(listener) AND attribute_not_exists(listener)";

    /** On one processor the first calls take about a second; nobody should wait for long where there is no store at all. */
    private static final Duration PATIENCE_AT_THE_START = Duration.ofSeconds(2);

    private static final String NOBODY = "nobody";

    private final String table;
    private final TimedCalls calls;
    private final Duration patience;
    private final InstantSource clock;

    /** With a patience of its own: a test machine may be slower than any that listeners wait for. */
    DynamoDbProfiles(ProfileTable table, AwsCredentialsProvider credentials, InstantSource clock, Duration patience) {
        this.table = table.name();
        this.calls = new TimedCalls(() -> DynamoDbConnection.open(table, credentials, patience));
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * For a function on Lambda, with the credentials that Lambda gives it.
     *
     * @param clock tells what has expired
     */
    public static DynamoDbProfiles onLambda(ProfileTable table, InstantSource clock) {
        return new DynamoDbProfiles(table, DynamoDbConnection.credentialsOfLambda(), clock, PATIENCE);
    }

    /** For a store on this machine, which takes any credentials. */
    public static DynamoDbProfiles onThisMachine(ProfileTable table, InstantSource clock) {
        return new DynamoDbProfiles(table, DynamoDbConnection.ANY_CREDENTIALS, clock, PATIENCE);
    }

    @Override
    public Optional<StoredProfile> find(String listener) {
        return calls.make(
                patience,
                client -> ProfileItem.read(
                        client.getItem(request -> request.tableName(table)
                                        .key(ProfileItem.key(listener))
                                        .consistentRead(true))
                                .item(),
                        clock.instant()));
    }

    @Override
    public StoredProfile keep(String listener, Optional<StoredProfile> base, Profile profile) {
        StoredProfile next =
                new StoredProfile(profile, base.map(kept -> kept.version() + 1).orElseGet(clock::millis));
        calls.make(patience, client -> client.putItem(put(listener, base, next)));
        return next;
    }

    private PutItemRequest put(String listener, Optional<StoredProfile> base, StoredProfile next) {
        PutItemRequest.Builder put = PutItemRequest.builder().tableName(table).item(ProfileItem.write(listener, next));
        base.ifPresentOrElse(
                kept -> put.conditionExpression(BASE_IS_THERE)
                        .expressionAttributeValues(Map.of(":base", ProfileItem.number(kept.version()))),
                () -> put.conditionExpression(NONE_IS_THERE)
                        .expressionAttributeValues(Map.of(
                                ":now", ProfileItem.number(clock.instant().getEpochSecond()))));
        return put.build();
    }

    @Override
    public void forget(String listener) {
        calls.make(
                patience,
                client -> client.deleteItem(request -> request.tableName(table).key(ProfileItem.key(listener))));
    }

    /**
     * Loads what the first calls need: Lambda gives a whole processor while a function starts, and later less. Writes
     * nothing. A fault is not told; the first call that matters tells it.
     */
    public void prime() {
        StoredProfile nothing = new StoredProfile(Profile.fresh(clock.instant()), 0);
        try {
            calls.make(
                    PATIENCE_AT_THE_START,
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
