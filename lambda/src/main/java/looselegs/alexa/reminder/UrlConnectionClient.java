package looselegs.alexa.reminder;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls Amazon's services through the JDK's HTTP connection. Runs each call in a virtual thread and stops waiting at the
 * timeout: the connection's own timeouts cover neither the lookup of the host name nor a response that trickles in.
 */
final class UrlConnectionClient implements ApiClient {
    private static final Duration TO_CONNECT = Duration.ofMillis(300);

    /** These services never send longer responses. */
    private static final int MOST_BYTES = 256 * 1024;

    private final Duration timeout;

    /** @param timeout how long a whole call may take */
    UrlConnectionClient(Duration timeout) {
        this.timeout = timeout;
    }

    /**
     * Makes a call.
     *
     * @throws ServiceRefusedException if the service answers with an error status
     * @throws UncheckedIOException if there is no response in time
     */
    @Override
    public ApiClientResponse invoke(ApiClientRequest request) {
        FutureTask<ApiClientResponse> call = new FutureTask<>(() -> exchange(request));
        Thread thread = Thread.ofVirtual().name("service of amazon").start(call);
        try {
            return call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            thread.interrupt();
            throw new UncheckedIOException(new IOException("no answer in time", slow));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", stopped));
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof ServiceRefusedException refused
                    ? refused
                    : new UncheckedIOException(new IOException("no answer", failed.getCause()));
        }
    }

    private ApiClientResponse exchange(ApiClientRequest request) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(request.getUrl()).toURL().openConnection();
        try {
            send(connection, request);
            int status = connection.getResponseCode();
            boolean success = status >= 200 && status < 300;
            String body = read(success ? connection.getInputStream() : connection.getErrorStream());
            if (!success) {
                throw new ServiceRefusedException(status, body);
            }
            ApiClientResponse response = new ApiClientResponse();
            response.setStatusCode(status);
            response.setHeaders(List.of());
            response.setBody(body);
            return response;
        } finally {
            connection.disconnect();
        }
    }

    private void send(HttpURLConnection connection, ApiClientRequest request) throws IOException {
        connection.setConnectTimeout((int) TO_CONNECT.toMillis());
        connection.setReadTimeout((int) timeout.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod(request.getMethod());
        request.getHeaders().forEach(header -> connection.setRequestProperty(header.getName(), header.getValue()));
        if (request.getBody() != null) {
            connection.setDoOutput(true);
            try (OutputStream body = connection.getOutputStream()) {
                body.write(request.getBody().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String read(InputStream body) throws IOException {
        Optional<InputStream> found = Optional.ofNullable(body);
        return found.isEmpty() ? "" : new String(found.get().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
}
