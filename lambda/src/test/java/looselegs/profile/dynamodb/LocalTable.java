package looselegs.profile.dynamodb;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** A table of DynamoDB Local, and what is in it. */
final class LocalTable {
    /** So long that only a test that hangs meets it. */
    static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final ProfileTable table;
    private final DynamoDbClient client;

    private LocalTable(ProfileTable table) {
        this.table = table;
        this.client = DynamoDbConnection.open(table, DynamoDbConnection.ANY_CREDENTIALS, TIMEOUT);
    }

    static LocalTable create() {
        LocalTable local = new LocalTable(
                new ProfileTable("eu-west-1", "profiles-" + UUID.randomUUID(), Optional.of(DynamoDbLocal.endpoint())));
        local.client.createTable(request -> request.tableName(local.table.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("listener")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("listener")
                        .keyType(KeyType.HASH)
                        .build()));
        return local;
    }

    DynamoDbProfiles profiles(InstantSource clock) {
        return new DynamoDbProfiles(table, DynamoDbConnection.ANY_CREDENTIALS, clock, TIMEOUT);
    }

    Map<String, AttributeValue> item(String listener) {
        return client.getItem(request -> request.tableName(table.name())
                        .key(Map.of("listener", AttributeValue.fromS(listener)))
                        .consistentRead(true))
                .item();
    }

    void put(Map<String, AttributeValue> item) {
        client.putItem(request -> request.tableName(table.name()).item(item));
    }

    ProfileTable table() {
        return table;
    }
}
