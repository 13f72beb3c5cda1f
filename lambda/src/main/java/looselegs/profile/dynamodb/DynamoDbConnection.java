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

/** Builds DynamoDB clients that start quickly: they search no files, class path or network for their settings. */
final class DynamoDbConnection {
    /** The first attempt may use a connection that was closed while Lambda had frozen the function. */
    private static final int TRIES = 2;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /** DynamoDB Local requires credentials but does not check them. */
    static final AwsCredentialsProvider ANY_CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    private DynamoDbConnection() {}

    /** The credentials that Lambda gives a function: in environment variables, or with SnapStart from an endpoint. */
    static AwsCredentialsProvider credentialsOfLambda() {
        return orDenied(AwsCredentialsProviderChain.of(
                EnvironmentVariableCredentialsProvider.create(), ContainerCredentialsProvider.create()));
    }

    /** Reports missing credentials as {@link Fault#DENIED}; the SDK's exception does not tell the cause. */
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

    /** @param timeout of the socket, so that an abandoned call does not hold it for long */
    static DynamoDbClient open(ProfileTable table, AwsCredentialsProvider credentials, Duration timeout) {
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
                        .connectionTimeout(timeout)
                        .socketTimeout(timeout)
                        .build());
        table.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }
}
