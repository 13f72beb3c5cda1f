package looselegs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.servlet.ServletConstants;
import com.amazon.ask.servlet.verifiers.SkillRequestSignatureVerifier;
import com.amazon.ask.servlet.verifiers.SkillRequestTimestampVerifier;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import looselegs.web.TestAuthority.CertificateSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests with the SDK's real verifiers, like the service. */
class RequestVerifierTest {
    private static final FakeAmazon AMAZON = FakeAmazon.INSTANCE;
    private static final Identity SIGNER = AMAZON.signer();
    private static final String URL = AMAZON.publish(SIGNER);
    private static final Duration DAY = Duration.ofDays(1);

    private final RequestVerifier verifier = new RequestVerifier(
            AlexaPost.SKILL_ID,
            new SkillRequestTimestampVerifier(ServletConstants.MAXIMUM_TOLERANCE_MILLIS),
            new SkillRequestSignatureVerifier(AMAZON.proxy()));

    private final AlexaPost post = AlexaPost.signed(SIGNER, URL, AlexaPost.launch());

    @Test
    void a_request_signed_by_alexa_is_accepted() {
        assertAccepted(post);
        assertThat(AMAZON.requestedHosts()).containsOnly("s3.amazonaws.com:443");
    }

    @Test
    void certificates_are_fetched_once_for_all_spellings_of_a_url() {
        String url = AMAZON.publish(SIGNER);
        int before = AMAZON.fetches();

        assertAccepted(AlexaPost.signed(SIGNER, url, AlexaPost.launch()));
        assertAccepted(AlexaPost.signed(SIGNER, url, AlexaPost.launch()));
        assertAccepted(AlexaPost.signed(SIGNER, url.replace("/echo.api/", "/echo.api/./x/../"), AlexaPost.launch()));

        assertThat(AMAZON.fetches()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signature-256", "SIGNATURE-256"})
    void header_names_are_case_insensitive(String name) {
        assertAccepted(post.without(AlexaPost.SIGNATURE).with(name, post.header(AlexaPost.SIGNATURE)));
    }

    @Test
    void a_body_with_one_character_changed_is_rejected() {
        assertRejected(
                post.withBody(post.body().replace("AENEWCOMER", "AENEWCOMES")),
                "signature or certificates: SecurityException");
    }

    @Test
    void a_body_with_an_extra_space_is_rejected() {
        assertRejected(post.withBody(post.body() + " "), "signature or certificates: SecurityException");
    }

    @Test
    void a_signature_by_another_key_is_rejected() {
        Identity other = AMAZON.signer();

        assertRejected(
                AlexaPost.signed(other, URL, AlexaPost.launch()), "signature or certificates: SecurityException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1withRSA", "SHA512withRSA", "MD5withRSA"})
    void a_signature_with_another_algorithm_is_rejected(String algorithm) {
        assertRejected(
                post.with(AlexaPost.SIGNATURE, SIGNER.sign(algorithm, post.bytes())),
                "signature or certificates: SecurityException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "%%%", "no base64 at all"})
    void an_invalid_signature_is_rejected(String signature) {
        assertRejectedAsUnsigned(post.with(AlexaPost.SIGNATURE, signature));
    }

    @Test
    void the_old_signature_header_does_not_replace_the_new_one() {
        assertRejected(
                post.without(AlexaPost.SIGNATURE).with("Signature", SIGNER.sign("SHA1withRSA", post.bytes())),
                "no Signature-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {AlexaPost.SIGNATURE, AlexaPost.CHAIN})
    void a_request_without_a_header_is_rejected(String header) {
        assertRejected(post.without(header), "no " + header);
    }

    @ParameterizedTest
    @ValueSource(strings = {AlexaPost.SIGNATURE, AlexaPost.CHAIN})
    void a_repeated_header_is_rejected(String header) {
        Headers twice = post.asHeaders();
        twice.add(header, post.header(header));

        assertThatThrownBy(() -> verifier.verify(twice, post.bytes()))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessage("more than one " + header);
    }

    @Test
    void certificates_from_other_hosts_are_rejected_and_not_fetched() {
        int before = AMAZON.fetches();

        assertRejected(
                post.with(AlexaPost.CHAIN, "https://example.org/echo.api/echo-api-cert.pem"),
                "certificates not from Amazon's address");
        assertThat(AMAZON.fetches()).isEqualTo(before);
    }

    @Test
    void an_expired_certificate_is_rejected() {
        Instant now = Instant.now();

        assertRejectedFrom(
                AMAZON.authority.issue(CertificateSpec.forAlexa().valid(now.minus(DAY), now.minusSeconds(1))),
                "CertificateExpiredException");
    }

    @Test
    void a_certificate_that_is_not_valid_yet_is_rejected() {
        Instant now = Instant.now();

        assertRejectedFrom(
                AMAZON.authority.issue(CertificateSpec.forAlexa().valid(now.plusSeconds(3600), now.plus(DAY))),
                "CertificateNotYetValidException");
    }

    static Stream<List<String>> otherNames() {
        return Stream.of(
                List.of("echo-api.example.com"),
                List.of("echo-api.amazon.com.example.org"),
                List.of("*.amazon.com"),
                List.of("s3.amazonaws.com"));
    }

    @ParameterizedTest
    @MethodSource("otherNames")
    void a_certificate_for_another_name_is_rejected(List<String> names) {
        assertRejectedFrom(AMAZON.authority.issue(CertificateSpec.forAlexa().withNames(names)), "CertificateException");
    }

    @Test
    void a_certificate_without_a_name_is_rejected() {
        assertRejectedFrom(
                AMAZON.authority.issue(CertificateSpec.forAlexa().withNames(List.of())), "NullPointerException");
    }

    @Test
    void a_certificate_for_alexa_and_other_names_is_accepted() {
        Identity signer = AMAZON.authority.issue(
                CertificateSpec.forAlexa().withNames(List.of("example.org", "echo-api.amazon.com")));

        assertAccepted(AlexaPost.signed(signer, AMAZON.publish(signer), AlexaPost.launch()));
    }

    @Test
    void a_certificate_from_an_untrusted_authority_is_rejected() {
        TestAuthority strangers = TestAuthority.root("Test root").subordinate("Test authority");

        assertRejectedFrom(
                strangers.issue(CertificateSpec.forAlexa()),
                "SunCertPathBuilderException",
                "CertPathValidatorException",
                "SignatureException");
    }

    @Test
    void a_self_signed_certificate_is_rejected() {
        assertRejectedFrom(TestAuthority.selfSigned(CertificateSpec.forAlexa()), "SunCertPathBuilderException");
    }

    @Test
    void a_chain_without_its_intermediate_certificate_is_rejected() {
        assertRejectedFrom(SIGNER.withChain(SIGNER.chain().subList(0, 1)), "SunCertPathBuilderException");
    }

    @Test
    void a_certificate_issued_by_a_leaf_certificate_is_rejected() {
        TestAuthority upstart = new TestAuthority(SIGNER.keys(), SIGNER.chain().getFirst(), SIGNER.chain());

        assertRejectedFrom(
                upstart.issue(CertificateSpec.forAlexa()),
                "SunCertPathBuilderException",
                "CertPathValidatorException",
                "ValidatorException");
    }

    @Test
    void a_key_that_is_not_rsa_is_rejected() {
        KeyPair keys = TestAuthority.keys("EC", 256);
        Identity signer = AMAZON.authority.issue(CertificateSpec.forAlexa().withKeys(keys));
        AlexaPost signed = post.with(AlexaPost.CHAIN, AMAZON.publish(signer))
                .with(AlexaPost.SIGNATURE, signer.sign("SHA256withECDSA", post.bytes()));

        assertRejected(signed, "signature or certificates: InvalidKeyException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no certificates", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
    void a_file_without_certificates_is_rejected(String file) {
        assertRejectedAsUnsigned(post.with(AlexaPost.CHAIN, AMAZON.publish(file.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void a_url_without_a_file_is_rejected() {
        assertRejectedAsUnsigned(post.with(AlexaPost.CHAIN, AMAZON.unpublished()));
    }

    @Test
    void a_request_for_another_skill_is_rejected_without_fetching_certificates() {
        String body = AlexaPost.launch().replace(AlexaPost.SKILL_ID, "amzn1.ask.skill.another");
        String url = AMAZON.publish(SIGNER);
        int before = AMAZON.fetches();

        assertRejected(AlexaPost.signed(SIGNER, url, body), "another skill's request");
        assertThat(AMAZON.fetches()).isEqualTo(before);
    }

    /**
     * The SDK reads the system clock, so time passes during the test. Each limit is tested exactly on the side that this time
     * cannot cross, and with ten seconds of margin on the other.
     */
    @ParameterizedTest
    @ValueSource(longs = {-140_000, 0, 150_000})
    void a_request_within_150_seconds_of_now_is_accepted(long milliseconds) {
        assertAccepted(at("launch/first-time", milliseconds));
    }

    @ParameterizedTest
    @ValueSource(longs = {-150_001, -3_600_000, 160_000, 3_600_000})
    void a_request_more_than_150_seconds_from_now_is_rejected(long milliseconds) {
        assertRejected(at("launch/first-time", milliseconds), "timestamp missing, old, or ahead");
    }

    @Test
    void a_skill_disabled_event_may_be_one_hour_late() {
        assertAccepted(at("other-kinds/skill-disabled", -3_500_000));
        assertRejected(at("other-kinds/skill-disabled", -3_600_001), "timestamp missing, old, or ahead");
    }

    @Test
    void a_request_without_a_timestamp_is_rejected() {
        ObjectNode envelope = AlexaPost.recorded("launch/first-time", Instant.now());
        ((ObjectNode) envelope.get("request")).remove("timestamp");

        assertRejected(AlexaPost.signed(SIGNER, URL, envelope.toString()), "timestamp missing, old, or ahead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "no JSON", "{\"request\":1}"})
    void a_body_that_cannot_be_parsed_is_rejected(String body) {
        assertRejected(AlexaPost.signed(SIGNER, URL, body), "body unreadable");
    }

    @Test
    void a_deeply_nested_body_is_rejected() {
        assertRejected(AlexaPost.signed(SIGNER, URL, "{\"a\":" + "[".repeat(100_000)), "body unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\":\"1.0\"}", "{\"context\":{\"System\":{}}}"})
    void a_body_without_a_skill_id_is_rejected(String body) {
        assertRejected(AlexaPost.signed(SIGNER, URL, body), "another skill's request");
    }

    @Test
    void every_recorded_request_is_accepted() throws IOException {
        Path folder = Path.of("../src/test/resources/envelopes");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(".json", ""))
                    .toList();

            assertThat(names).hasSizeGreaterThan(50).allSatisfy(name -> assertAccepted(at(name, 0)));
        }
    }

    private static AlexaPost at(String name, long milliseconds) {
        Instant time = Instant.now().plusMillis(milliseconds);
        return AlexaPost.signed(SIGNER, URL, AlexaPost.recorded(name, time).toString());
    }

    private void assertAccepted(AlexaPost asked) {
        assertThatCode(() -> verifier.verify(asked.asHeaders(), asked.bytes())).doesNotThrowAnyException();
    }

    private void assertRejected(AlexaPost asked, String why) {
        assertThatThrownBy(() -> verifier.verify(asked.asHeaders(), asked.bytes()))
                .isInstanceOfSatisfying(
                        RequestRejectedException.class,
                        rejected -> assertThat(rejected.status()).isEqualTo(400))
                .hasMessage(why);
    }

    private void assertRejectedAsUnsigned(AlexaPost asked) {
        assertThatThrownBy(() -> verifier.verify(asked.asHeaders(), asked.bytes()))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageStartingWith("signature or certificates: ");
    }

    private void assertRejectedFrom(Identity signer, String... why) {
        AlexaPost asked = AlexaPost.signed(signer, AMAZON.publish(signer), AlexaPost.launch());

        assertThatThrownBy(() -> verifier.verify(asked.asHeaders(), asked.bytes()))
                .isInstanceOf(RequestRejectedException.class)
                .extracting(Throwable::getMessage)
                .isIn(Stream.of(why)
                        .map(kind -> (Object) ("signature or certificates: " + kind))
                        .toList());
    }
}
