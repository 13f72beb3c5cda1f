package looselegs.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A signed request with its headers, as Alexa posts it. */
record AlexaPost(Map<String, String> headers, String body) {
    static final String SKILL_ID = "amzn1.ask.skill.10ca1000-0000-4000-8000-000000000000";
    static final String SIGNATURE = "Signature-256";
    static final String CHAIN = "SignatureCertChainUrl";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A request signed like Amazon's. */
    static AlexaPost signed(Identity signer, String chainUrl, String body) {
        return new AlexaPost(
                Map.of(SIGNATURE, signer.sign("SHA256withRSA", body.getBytes(StandardCharsets.UTF_8)), CHAIN, chainUrl),
                body);
    }

    /** The body of a launch request with the current time. */
    static String launch() {
        return recorded("launch/first-time", Instant.now()).toString();
    }

    /** A recorded envelope with this time and without the access token, because Amazon's services are not here. */
    static ObjectNode recorded(String name, Instant at) {
        try {
            ObjectNode envelope = (ObjectNode) JSON.readTree(
                    Path.of("../src/test/resources/envelopes", name + ".json").toFile());
            ((ObjectNode) envelope.get("request")).put("timestamp", at.toString());
            ((ObjectNode) envelope.at("/context/System")).remove(List.of("apiAccessToken", "apiEndpoint"));
            return envelope;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String header(String name) {
        return Objects.requireNonNull(headers.get(name));
    }

    AlexaPost with(String header, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new AlexaPost(changed, body);
    }

    AlexaPost without(String header) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new AlexaPost(changed, body);
    }

    AlexaPost withBody(String other) {
        return new AlexaPost(headers, other);
    }

    Headers asHeaders() {
        Headers all = new Headers();
        headers.forEach(all::add);
        return all;
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
