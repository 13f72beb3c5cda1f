package looselegs.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests to the service at an address, as in {@code https://127.0.0.1:8443}. */
record Client(HttpClient http, String address) implements AutoCloseable {
    static Client plain(int port) {
        return new Client(HttpClient.newHttpClient(), "http://127.0.0.1:" + port);
    }

    HttpResponse<String> post(AlexaPost post) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(HttpsEndpoint.SKILL).POST(BodyPublishers.ofString(post.body()));
        post.headers().forEach(request::header);
        return send(request);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
