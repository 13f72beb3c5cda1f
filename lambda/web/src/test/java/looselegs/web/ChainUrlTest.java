package looselegs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.servlet.verifiers.AlexaHttpRequest;
import com.amazon.ask.servlet.verifiers.SkillRequestSignatureVerifier;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainUrlTest {
    private static final String PLAIN = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAIN,
                "https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com/./echo.api/x/../echo-api-cert.pem",
                "HTTPS://S3.AmazonAws.COM/echo.api/echo-api-cert.pem"
            })
    void every_spelling_that_amazon_allows_is_normalized(String url) {
        assertThat(ChainUrl.parse(url)).contains(new ChainUrl(PLAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://s3.amazonaws.com/echo.api/echo-api-cert.pem",
                "https://notamazon.com/echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com.example.org/echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com@example.org/echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem",
                "https://s3.amazonaws.com/invalid.path/echo-api-cert.pem",
                "https://s3.amazonaws.com/echo.api/../invalid.path/echo-api-cert.pem",
                "https://s3.amazonaws.com/../echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com/echo.apis/echo-api-cert.pem",
                "https://s3.amazonaws.com/echo.api",
                "https://s3.amazonaws.com/",
                "https://s3.amazonaws.com",
                "https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com:80/echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com:0/echo.api/echo-api-cert.pem",
                "ftp://s3.amazonaws.com/echo.api/echo-api-cert.pem",
                "file:///echo.api/echo-api-cert.pem",
                "//s3.amazonaws.com/echo.api/echo-api-cert.pem",
                "https:s3.amazonaws.com/echo.api/x",
                "https://s3.amazonaws.com/echo.api/a b",
                "https://[/echo.api/x",
                "",
                " ",
                "no url"
            })
    void any_other_url_is_rejected_here_and_by_the_sdk(String url) {
        int before = FakeAmazon.INSTANCE.fetches();

        assertThat(ChainUrl.parse(url)).isEmpty();
        assertThatThrownBy(() -> new SkillRequestSignatureVerifier(FakeAmazon.INSTANCE.proxy()).verify(request(url)))
                .isInstanceOf(SecurityException.class);
        assertThat(FakeAmazon.INSTANCE.fetches()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAIN + "?x=1",
                PLAIN + "#x",
                "https://someone@s3.amazonaws.com/echo.api/echo-api-cert.pem",
                "https://s3.amazonaws.com/echo.api/%65cho-api-cert.pem",
                "https://s3.amazonaws.com/echo.api/%2e%2e/other/echo-api-cert.pem",
                "https://s3.amazonaws.com/echo.api/"
            })
    void a_url_that_could_have_many_spellings_is_rejected(String url) {
        assertThat(ChainUrl.parse(url)).isEmpty();
    }

    @Test
    void a_long_url_is_rejected() {
        String name = "a".repeat(300 - PLAIN.length());

        assertThat(ChainUrl.parse(PLAIN + name)).isPresent();
        assertThat(ChainUrl.parse(PLAIN + name + "a")).isEmpty();
    }

    private static AlexaHttpRequest request(String url) {
        return new AlexaHttpRequest() {
            @Override
            public String getBaseEncoded64Signature() {
                return "AAAA";
            }

            @Override
            public String getSigningCertificateChainUrl() {
                return url;
            }

            @Override
            public byte[] getSerializedRequestEnvelope() {
                return "{}".getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public RequestEnvelope getDeserializedRequestEnvelope() {
                return RequestEnvelope.builder()
                        .withRequest(LaunchRequest.builder().build())
                        .build();
            }
        };
    }
}
