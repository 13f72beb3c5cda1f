package looselegs.profile.dynamodb;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import looselegs.profile.ConflictException;
import looselegs.profile.StoreException;
import looselegs.profile.StoreException.Fault;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Makes calls to DynamoDB with a strict timeout. Runs each call in its own virtual thread and stops waiting at the timeout.
 * The SDK's own timeout covers neither the lookup of the host name nor class loading, and needs a thread as well.
 */
final class TimedCalls {
    private final FutureTask<DynamoDbClient> client;

    /** Opens the client at once. If that fails, every call fails. */
    TimedCalls(Callable<DynamoDbClient> open) {
        this.client = new FutureTask<>(open);
        client.run();
    }

    /**
     * Makes a call.
     *
     * @param timeout how long it may take
     * @throws ConflictException if the condition of the call does not hold
     * @throws StoreException if the call fails or times out; it may still be carried out then
     */
    <T> T make(Duration timeout, Function<DynamoDbClient, T> request) {
        FutureTask<T> call = new FutureTask<>(() -> request.apply(client.get()));
        Thread thread = Thread.ofVirtual().name("profile store").start(call);
        try {
            return call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            thread.interrupt();
            throw new StoreException(Fault.SLOW, slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException(Fault.OTHER, stopped);
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static RuntimeException failure(ExecutionException failed) {
        return failed.getCause() instanceof ConditionalCheckFailedException
                ? new ConflictException()
                : new StoreException(StoreFaults.of(failed), failed);
    }
}
