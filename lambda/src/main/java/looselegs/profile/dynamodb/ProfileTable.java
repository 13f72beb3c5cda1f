package looselegs.profile.dynamodb;

import java.net.URI;
import java.util.Optional;

/**
 * The DynamoDB table that stores the profiles.
 *
 * @param region as in {@code eu-west-1}
 * @param name of the table; its only key is the string {@code listener}
 * @param endpoint replaces the region's endpoint; for tests
 */
public record ProfileTable(String region, String name, Optional<URI> endpoint) {}
