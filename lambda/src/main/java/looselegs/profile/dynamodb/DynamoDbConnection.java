package looselegs.profile.dynamodb;

import java.time.Duration;
import looselegs.profile.StoreException;
import looselegs.profile.StoreException.Fault;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Builds clients that start quickly: nothing is looked for in files, on the class path or in the network. */
final class DynamoDbConnection {
    /** The first try may meet a connection that was cut while Lambda had the function frozen. */
    private static final int TRIES = 2;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /** DynamoDB Local wants some, and does not look at them. */
    static final AwsCredentialsProvider ANY_CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    private DynamoDbConnection() {}

    /** What Lambda gives a function: the environment variables, or with SnapStart an address that tells. */
    static AwsCredentialsProvider credentialsOfLambda() {
        return orDenied(AwsCredentialsProviderChain.of(
                EnvironmentVariableCredentialsProvider.create(), ContainerCredentialsProvider.create()));
    }

    /** Says of credentials that are not there what it means; the SDK would say only that something is wrong. */
    static AwsCredentialsProvider orDenied(AwsCredentialsProvider provider) {
        return () -> resolve(provider);
    }

    private static AwsCredentials resolve(AwsCredentialsProvider provider) {
        try {
            return provider.resolveCredentials();
        } catch (SdkException none) {
            throw new StoreException(Fault.DENIED, none);
        }
    }

    /** @param patience after which a socket gives up, so that no abandoned call holds one for long */
    static DynamoDbClient open(ProfileTable table, AwsCredentialsProvider credentials, Duration patience) {
        ClientOverrideConfiguration configuration = ClientOverrideConfiguration.builder()
                .defaultProfileFile(ProfileFile.aggregator().build())
                .retryStrategy(StandardRetryStrategy.builder()
                        .maxAttempts(TRIES)
                        .backoffStrategy(BackoffStrategy.fixedDelay(BETWEEN_TRIES))
                        .throttlingBackoffStrategy(BackoffStrategy.fixedDelay(BETWEEN_TRIES))
                        .build())
                .build();
        var builder = DynamoDbClient.builder()
                .region(Region.of(table.region()))
                .credentialsProvider(credentials)
                .overrideConfiguration(configuration)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(patience)
                        .socketTimeout(patience)
                        .build());
        table.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }
}
