package looselegs.web;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.services.Serializer;
import com.amazon.ask.model.services.util.JacksonSerializer;
import com.amazon.ask.servlet.ServletConstants;
import com.amazon.ask.servlet.verifiers.SkillServletVerifier;
import com.sun.net.httpserver.Headers;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/**
 * Verifies that a request comes from Alexa, is for this skill, and is recent. Does the cheap checks first, so that it fetches no
 * certificates for a request that fails them. Thread-safe.
 */
final class RequestVerifier {
    private final String skillId;
    private final SkillServletVerifier timestamps;
    private final SignatureVerifier signatures;
    private final Serializer json = new JacksonSerializer();

    /**
     * Uses the SDK's verifiers.
     *
     * @param skillId the id of the only skill whose requests are accepted
     */
    RequestVerifier(String skillId, SkillServletVerifier timestamps, SkillServletVerifier signatures) {
        this.skillId = skillId;
        this.timestamps = timestamps;
        this.signatures = new SignatureVerifier(signatures);
    }

    /** @throws RequestRejectedException if the request fails any check */
    void verify(Headers headers, byte[] body) throws RequestRejectedException {
        String signature = sole(headers, ServletConstants.SIGNATURE_REQUEST_HEADER);
        ChainUrl chainUrl = ChainUrl.parse(
                        sole(headers, ServletConstants.SIGNATURE_CERTIFICATE_CHAIN_URL_REQUEST_HEADER))
                .orElseThrow(() -> RequestRejectedException.untrusted("certificates not from Amazon's address"));
        SignedRequest request = new SignedRequest(signature, chainUrl, body, read(body));
        checkSkill(request.getDeserializedRequestEnvelope());
        checkTime(request);
        signatures.check(request);
    }

    private static String sole(Headers headers, String name) throws RequestRejectedException {
        List<String> values = Optional.ofNullable(headers.get(name)).orElse(List.of());
        if (values.size() != 1) {
            throw RequestRejectedException.untrusted(values.isEmpty() ? "no " + name : "more than one " + name);
        }
        return values.getFirst();
    }

    private RequestEnvelope read(byte[] body) throws RequestRejectedException {
        try {
            return Optional.ofNullable(json.deserialize(new ByteArrayInputStream(body), RequestEnvelope.class))
                    .orElseThrow(() -> RequestRejectedException.untrusted("no request in the body"));
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw RequestRejectedException.untrusted("body unreadable");
        }
    }

    private void checkSkill(RequestEnvelope envelope) throws RequestRejectedException {
        boolean ours = Optional.ofNullable(envelope.getContext())
                .flatMap(context -> Optional.ofNullable(context.getSystem()))
                .flatMap(system -> Optional.ofNullable(system.getApplication()))
                .filter(application -> skillId.equals(application.getApplicationId()))
                .isPresent();
        if (!ours) {
            throw RequestRejectedException.untrusted("another skill's request");
        }
    }

    private void checkTime(SignedRequest request) throws RequestRejectedException {
        try {
            timestamps.verify(request);
        } catch (RuntimeException untimely) {
            throw RequestRejectedException.untrusted("timestamp missing, old, or ahead");
        }
    }
}
