package looselegs.profile.dynamodb;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import looselegs.profile.Kept;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * Keeps each profile as one item: {@code listener} (the key), {@code version}, {@code expires} (seconds since 1970, 24
 * months after the last use: the table's time to live), {@code profile} (JSON). Safe for use by several threads.
 */
public final class ProfilesInDynamoDb implements Profiles {
    /**
     * No method takes longer, whatever happens: the platform waits for about eight seconds in all, and a listener notices
     * less than one.
     */
    public static final Duration PATIENCE = Duration.ofMillis(800);

    /** Also an expired item is as good as none, so that it does not keep its listener out until the table removes it. */
    private static final String NONE_IS_THERE = "attribute_not_exists(listener) OR expires <= :now";

    private static final String BASE_IS_THERE = "version = :base";

    private final String table;
    private final Calls calls;
    private final InstantSource clock;

    ProfilesInDynamoDb(Table table, AwsCredentialsProvider credentials, InstantSource clock) {
        this.table = table.name();
        this.calls = new Calls(() -> Connection.open(table, credentials, PATIENCE), PATIENCE);
        this.clock = clock;
    }

    /**
     * For a function on Lambda, with the credentials that Lambda gives it.
     *
     * @param clock tells what has expired
     */
    public static ProfilesInDynamoDb onLambda(Table table, InstantSource clock) {
        return new ProfilesInDynamoDb(table, Connection.credentialsOfLambda(), clock);
    }

    /** For a store on this machine, which takes any credentials. */
    public static ProfilesInDynamoDb onThisMachine(Table table, InstantSource clock) {
        return new ProfilesInDynamoDb(
                table, StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")), clock);
    }

    @Override
    public Optional<Kept> find(String listener) {
        Map<String, AttributeValue> item = calls.make(client -> client.getItem(request ->
                        request.tableName(table).key(Item.key(listener)).consistentRead(true))
                .item());
        return Item.read(item, clock.instant());
    }

    @Override
    public Kept keep(String listener, Optional<Kept> base, Profile profile) {
        Kept next = new Kept(profile, base.map(kept -> kept.version() + 1).orElseGet(clock::millis));
        PutItemRequest.Builder put = PutItemRequest.builder().tableName(table).item(Item.write(listener, next));
        base.ifPresentOrElse(
                kept -> put.conditionExpression(BASE_IS_THERE)
                        .expressionAttributeValues(Map.of(":base", Item.number(kept.version()))),
                () -> put.conditionExpression(NONE_IS_THERE)
                        .expressionAttributeValues(
                                Map.of(":now", Item.number(clock.instant().getEpochSecond()))));
        calls.make(client -> client.putItem(put.build()));
        return next;
    }

    @Override
    public void forget(String listener) {
        calls.make(
                client -> client.deleteItem(request -> request.tableName(table).key(Item.key(listener))));
    }
}
