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
 * Makes calls that end in time. Each runs in a virtual thread of its own, and nobody waits for it longer than the patience:
 * the SDK's own time limit covers neither the look-up of the host's name nor the loading of its classes, and needs a thread
 * of its own as well.
 */
final class TimedCalls {
    private final FutureTask<DynamoDbClient> client;

    /** Opens the client at once; if that fails, so does every call. */
    TimedCalls(Callable<DynamoDbClient> open) {
        this.client = new FutureTask<>(open);
        client.run();
    }

    /**
     * Makes a call.
     *
     * @param patience how long it may take
     * @throws ConflictException if the condition of the call does not hold
     * @throws StoreException if the call fails or takes too long; it may then still be carried out
     */
    <T> T make(Duration patience, Function<DynamoDbClient, T> request) {
        FutureTask<T> call = new FutureTask<>(() -> request.apply(client.get()));
        Thread thread = Thread.ofVirtual().name("profile store").start(call);
        try {
            return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
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
