package looselegs.app;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import looselegs.profile.Profiles;
import looselegs.profile.ProfilesInMemory;
import looselegs.profile.dynamodb.ProfilesInDynamoDb;
import looselegs.profile.dynamodb.Table;

/** Which store the environment asks for. Without a table none of the AWS SDK's classes is loaded. */
final class StoreOfEnvironment {
    private static final String TABLE = "PROFILE_TABLE";

    /** Set by Lambda itself. */
    private static final String REGION = "AWS_REGION";

    /** A DynamoDB on this machine, for tests. */
    private static final String ENDPOINT = "PROFILE_ENDPOINT";

    private StoreOfEnvironment() {}

    static Profiles open(Map<String, String> environment, InstantSource clock) {
        return said(environment, TABLE)
                .map(table -> inTable(table, environment, clock))
                .orElseGet(ProfilesInMemory::new);
    }

    private static Profiles inTable(String name, Map<String, String> environment, InstantSource clock) {
        Optional<URI> endpoint = said(environment, ENDPOINT).map(URI::create);
        Table table = new Table(said(environment, REGION).orElse(""), name, endpoint);
        ProfilesInDynamoDb profiles = endpoint.isPresent()
                ? ProfilesInDynamoDb.onThisMachine(table, clock)
                : ProfilesInDynamoDb.onLambda(table, clock);
        profiles.prime();
        return profiles;
    }

    private static Optional<String> said(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
