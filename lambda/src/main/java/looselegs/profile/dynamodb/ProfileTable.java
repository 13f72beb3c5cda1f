package looselegs.profile.dynamodb;

import java.net.URI;
import java.util.Optional;

/**
 * Where the profiles are.
 *
 * @param region as in {@code eu-west-1}
 * @param name of the table; its only key is the string {@code listener}
 * @param endpoint in place of the region's own one; for tests
 */
public record ProfileTable(String region, String name, Optional<URI> endpoint) {}
