package looselegs.web;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.servlet.verifiers.AlexaHttpRequest;

/** A request and who says to have signed it, as the SDK's verifiers want it. Nothing of it is believed yet. */
final class SignedRequest implements AlexaHttpRequest {
    private final String signature;
    private final ChainUrl chainUrl;
    private final byte[] body;
    private final RequestEnvelope envelope;

    /**
     * Takes what came in.
     *
     * @param signature in Base64, over exactly the body
     * @param envelope what the body says
     */
    SignedRequest(String signature, ChainUrl chainUrl, byte[] body, RequestEnvelope envelope) {
        this.signature = signature;
        this.chainUrl = chainUrl;
        this.body = body.clone();
        this.envelope = envelope;
    }

    @Override
    public String getBaseEncoded64Signature() {
        return signature;
    }

    @Override
    public String getSigningCertificateChainUrl() {
        return chainUrl.text();
    }

    @Override
    public byte[] getSerializedRequestEnvelope() {
        return body.clone();
    }

    @Override
    public RequestEnvelope getDeserializedRequestEnvelope() {
        return envelope;
    }
}
