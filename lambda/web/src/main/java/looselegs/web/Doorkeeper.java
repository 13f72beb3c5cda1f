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
 * Lets in what Alexa has sent to this skill and now. What costs least is looked at first, so that nothing is fetched for a
 * request that would be refused anyway. Safe for use by several threads.
 */
final class Doorkeeper {
    private final String skillId;
    private final SkillServletVerifier timestamps;
    private final Signatures signatures;
    private final Serializer json = new JacksonSerializer();

    /**
     * Takes the SDK's verifiers.
     *
     * @param skillId the only skill whose requests come in
     */
    Doorkeeper(String skillId, SkillServletVerifier timestamps, SkillServletVerifier signatures) {
        this.skillId = skillId;
        this.timestamps = timestamps;
        this.signatures = new Signatures(signatures);
    }

    /** @throws RequestRefusedException if there is any doubt about the request */
    void examine(Headers headers, byte[] body) throws RequestRefusedException {
        String signature = sole(headers, ServletConstants.SIGNATURE_REQUEST_HEADER);
        ChainUrl chainUrl = ChainUrl.parse(
                        sole(headers, ServletConstants.SIGNATURE_CERTIFICATE_CHAIN_URL_REQUEST_HEADER))
                .orElseThrow(() -> RequestRefusedException.unbelieved("certificates not from Amazon's address"));
        SignedRequest request = new SignedRequest(signature, chainUrl, body, read(body));
        checkSkill(request.getDeserializedRequestEnvelope());
        checkTime(request);
        signatures.check(request);
    }

    private static String sole(Headers headers, String name) throws RequestRefusedException {
        List<String> values = Optional.ofNullable(headers.get(name)).orElse(List.of());
        if (values.size() != 1) {
            throw RequestRefusedException.unbelieved(values.isEmpty() ? "no " + name : "more than one " + name);
        }
        return values.getFirst();
    }

    private RequestEnvelope read(byte[] body) throws RequestRefusedException {
        try {
            return Optional.ofNullable(json.deserialize(new ByteArrayInputStream(body), RequestEnvelope.class))
                    .orElseThrow(() -> RequestRefusedException.unbelieved("no request in the body"));
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw RequestRefusedException.unbelieved("body unreadable");
        }
    }

    private void checkSkill(RequestEnvelope envelope) throws RequestRefusedException {
        boolean ours = Optional.ofNullable(envelope.getContext())
                .flatMap(context -> Optional.ofNullable(context.getSystem()))
                .flatMap(system -> Optional.ofNullable(system.getApplication()))
                .filter(application -> skillId.equals(application.getApplicationId()))
                .isPresent();
        if (!ours) {
            throw RequestRefusedException.unbelieved("another skill's request");
        }
    }

    private void checkTime(SignedRequest request) throws RequestRefusedException {
        try {
            timestamps.verify(request);
        } catch (RuntimeException untimely) {
            throw RequestRefusedException.unbelieved("timestamp missing, old, or ahead");
        }
    }
}
