package looselegs.lambda;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profiles;
import looselegs.profile.dynamodb.DynamoDbProfiles;
import looselegs.profile.dynamodb.ProfileTable;

/** Opens the profile store that the environment names. Without a table, no class of the AWS SDK is loaded. */
final class ConfiguredStore {
    private static final String TABLE = "PROFILE_TABLE";

    /** Set by Lambda itself. */
    private static final String REGION = "AWS_REGION";

    /** The address of a local DynamoDB, for tests. */
    private static final String ENDPOINT = "PROFILE_ENDPOINT";

    private ConfiguredStore() {}

    static Profiles open(Map<String, String> environment, InstantSource clock) {
        String table = said(environment, TABLE);
        return table.isEmpty() ? new InMemoryProfiles() : inTable(table, environment, clock);
    }

    private static Profiles inTable(String name, Map<String, String> environment, InstantSource clock) {
        String address = said(environment, ENDPOINT);
        Optional<URI> endpoint = address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
        ProfileTable table = new ProfileTable(said(environment, REGION), name, endpoint);
        DynamoDbProfiles profiles = endpoint.isPresent()
                ? DynamoDbProfiles.onThisMachine(table, clock)
                : DynamoDbProfiles.onLambda(table, clock);
        profiles.prime();
        return profiles;
    }

    /** A variable without surrounding blanks; empty if it is not set. */
    private static String said(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
