package looselegs.web;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.servlet.verifiers.AlexaHttpRequest;

/** A request with its signature, in the form that the SDK's verifiers take. Not verified yet. */
final class SignedRequest implements AlexaHttpRequest {
    private final String signature;
    private final ChainUrl chainUrl;
    private final byte[] body;
    private final RequestEnvelope envelope;

    /**
     * Copies the body.
     *
     * @param signature of the exact bytes of the body, in Base64
     * @param envelope the parsed body
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
