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

/** A request as it travels. */
record Letter(Map<String, String> headers, String body) {
    static final String SKILL_ID = "amzn1.ask.skill.10ca1000-0000-4000-8000-000000000000";
    static final String SIGNATURE = "Signature-256";
    static final String CHAIN = "SignatureCertChainUrl";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Signed as Amazon does. */
    static Letter signed(Identity signer, String chainUrl, String body) {
        return new Letter(
                Map.of(SIGNATURE, signer.sign("SHA256withRSA", body.getBytes(StandardCharsets.UTF_8)), CHAIN, chainUrl),
                body);
    }

    /** A launch of now. */
    static String launch() {
        return recorded("launch/first-time", Instant.now()).toString();
    }

    /** One of the recorded envelopes, as if sent at that time, and without the key to Amazon's services, which are not here. */
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

    Letter with(String header, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new Letter(changed, body);
    }

    Letter without(String header) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new Letter(changed, body);
    }

    Letter withBody(String other) {
        return new Letter(headers, other);
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
