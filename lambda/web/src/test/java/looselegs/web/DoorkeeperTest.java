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
import looselegs.web.TestAuthority.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the SDK's own verifiers, as the service has them. */
class DoorkeeperTest {
    private static final Amazon AMAZON = Amazon.HERE;
    private static final Identity SIGNER = AMAZON.signer();
    private static final String URL = AMAZON.publish(SIGNER);
    private static final Duration DAY = Duration.ofDays(1);

    private final Doorkeeper doorkeeper = new Doorkeeper(
            Letter.SKILL_ID,
            new SkillRequestTimestampVerifier(ServletConstants.MAXIMUM_TOLERANCE_MILLIS),
            new SkillRequestSignatureVerifier(AMAZON.proxy()));

    private final Letter letter = Letter.signed(SIGNER, URL, Letter.launch());

    @Test
    void what_alexa_signed_comes_in() {
        assertComesIn(letter);
        assertThat(AMAZON.askedFor()).containsOnly("s3.amazonaws.com:443");
    }

    @Test
    void certificates_are_fetched_once_under_whatever_spelling() {
        String url = AMAZON.publish(SIGNER);
        int before = AMAZON.fetches();

        assertComesIn(Letter.signed(SIGNER, url, Letter.launch()));
        assertComesIn(Letter.signed(SIGNER, url, Letter.launch()));
        assertComesIn(Letter.signed(SIGNER, url.replace("/echo.api/", "/echo.api/./x/../"), Letter.launch()));

        assertThat(AMAZON.fetches()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signature-256", "SIGNATURE-256"})
    void the_names_of_headers_are_taken_in_any_case(String name) {
        assertComesIn(letter.without(Letter.SIGNATURE).with(name, letter.header(Letter.SIGNATURE)));
    }

    @Test
    void a_body_with_one_sign_changed_is_refused() {
        assertRefused(
                letter.withBody(letter.body().replace("AENEWCOMER", "AENEWCOMES")),
                "signature or certificates: SecurityException");
    }

    @Test
    void a_body_with_one_blank_more_is_refused() {
        assertRefused(letter.withBody(letter.body() + " "), "signature or certificates: SecurityException");
    }

    @Test
    void what_another_key_signed_is_refused() {
        Identity other = AMAZON.signer();

        assertRefused(Letter.signed(other, URL, Letter.launch()), "signature or certificates: SecurityException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1withRSA", "SHA512withRSA", "MD5withRSA"})
    void a_signature_by_another_algorithm_is_refused(String algorithm) {
        assertRefused(
                letter.with(Letter.SIGNATURE, SIGNER.sign(algorithm, letter.bytes())),
                "signature or certificates: SecurityException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "%%%", "no base64 at all"})
    void what_is_no_signature_is_refused(String signature) {
        assertRefusedAsUnsigned(letter.with(Letter.SIGNATURE, signature));
    }

    @Test
    void the_old_header_does_not_stand_in_for_the_new_one() {
        assertRefused(
                letter.without(Letter.SIGNATURE).with("Signature", SIGNER.sign("SHA1withRSA", letter.bytes())),
                "no Signature-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {Letter.SIGNATURE, Letter.CHAIN})
    void a_request_that_lacks_a_header_is_refused(String header) {
        assertRefused(letter.without(header), "no " + header);
    }

    @ParameterizedTest
    @ValueSource(strings = {Letter.SIGNATURE, Letter.CHAIN})
    void a_header_given_twice_is_refused(String header) {
        Headers twice = letter.asHeaders();
        twice.add(header, letter.header(header));

        assertThatThrownBy(() -> doorkeeper.examine(twice, letter.bytes()))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessage("more than one " + header);
    }

    @Test
    void certificates_from_elsewhere_are_refused_and_not_fetched() {
        int before = AMAZON.fetches();

        assertRefused(
                letter.with(Letter.CHAIN, "https://example.org/echo.api/echo-api-cert.pem"),
                "certificates not from Amazon's address");
        assertThat(AMAZON.fetches()).isEqualTo(before);
    }

    @Test
    void an_expired_certificate_is_refused() {
        Instant now = Instant.now();

        assertRefusedFrom(
                AMAZON.authority.issue(Wish.ofAlexa().valid(now.minus(DAY), now.minusSeconds(1))),
                "CertificateExpiredException");
    }

    @Test
    void a_certificate_that_is_not_valid_yet_is_refused() {
        Instant now = Instant.now();

        assertRefusedFrom(
                AMAZON.authority.issue(Wish.ofAlexa().valid(now.plusSeconds(3600), now.plus(DAY))),
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
    void a_certificate_for_another_name_is_refused(List<String> names) {
        assertRefusedFrom(AMAZON.authority.issue(Wish.ofAlexa().withNames(names)), "CertificateException");
    }

    @Test
    void a_certificate_without_a_name_is_refused() {
        assertRefusedFrom(AMAZON.authority.issue(Wish.ofAlexa().withNames(List.of())), "NullPointerException");
    }

    @Test
    void a_certificate_for_several_names_with_alexas_among_them_comes_in() {
        Identity signer =
                AMAZON.authority.issue(Wish.ofAlexa().withNames(List.of("example.org", "echo-api.amazon.com")));

        assertComesIn(Letter.signed(signer, AMAZON.publish(signer), Letter.launch()));
    }

    @Test
    void a_certificate_by_an_authority_that_nobody_trusts_is_refused() {
        TestAuthority strangers = TestAuthority.root("Test root").subordinate("Test authority");

        assertRefusedFrom(
                strangers.issue(Wish.ofAlexa()),
                "SunCertPathBuilderException",
                "CertPathValidatorException",
                "SignatureException");
    }

    @Test
    void a_certificate_that_vouches_for_itself_is_refused() {
        assertRefusedFrom(TestAuthority.selfSigned(Wish.ofAlexa()), "SunCertPathBuilderException");
    }

    @Test
    void a_chain_that_lacks_its_middle_is_refused() {
        assertRefusedFrom(SIGNER.withChain(SIGNER.chain().subList(0, 1)), "SunCertPathBuilderException");
    }

    @Test
    void a_certificate_issued_by_one_that_may_not_issue_is_refused() {
        TestAuthority upstart = new TestAuthority(SIGNER.keys(), SIGNER.chain().getFirst(), SIGNER.chain());

        assertRefusedFrom(
                upstart.issue(Wish.ofAlexa()),
                "SunCertPathBuilderException",
                "CertPathValidatorException",
                "ValidatorException");
    }

    @Test
    void a_key_that_is_not_rsa_is_refused() {
        KeyPair keys = TestAuthority.keys("EC", 256);
        Identity signer = AMAZON.authority.issue(Wish.ofAlexa().withKeys(keys));
        Letter signed = letter.with(Letter.CHAIN, AMAZON.publish(signer))
                .with(Letter.SIGNATURE, signer.sign("SHA256withECDSA", letter.bytes()));

        assertRefused(signed, "signature or certificates: InvalidKeyException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no certificates", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
    void a_file_without_certificates_is_refused(String file) {
        assertRefusedAsUnsigned(letter.with(Letter.CHAIN, AMAZON.publish(file.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void an_address_without_a_file_is_refused() {
        assertRefusedAsUnsigned(letter.with(Letter.CHAIN, AMAZON.unpublished()));
    }

    @Test
    void a_request_to_another_skill_is_refused_and_nothing_is_fetched_for_it() {
        String body = Letter.launch().replace(Letter.SKILL_ID, "amzn1.ask.skill.another");
        String url = AMAZON.publish(SIGNER);
        int before = AMAZON.fetches();

        assertRefused(Letter.signed(SIGNER, url, body), "another skill's request");
        assertThat(AMAZON.fetches()).isEqualTo(before);
    }

    /** The SDK reads the clock itself: of each border the side that time cannot cross is exact, the other has ten seconds. */
    @ParameterizedTest
    @ValueSource(longs = {-140_000, 0, 150_000})
    void a_request_of_now_give_or_take_150_seconds_comes_in(long milliseconds) {
        assertComesIn(at("launch/first-time", milliseconds));
    }

    @ParameterizedTest
    @ValueSource(longs = {-150_001, -3_600_000, 160_000, 3_600_000})
    void a_request_of_another_time_is_refused(long milliseconds) {
        assertRefused(at("launch/first-time", milliseconds), "timestamp missing, old, or ahead");
    }

    @Test
    void the_news_that_the_skill_was_disabled_may_be_late_by_an_hour() {
        assertComesIn(at("other-kinds/skill-disabled", -3_500_000));
        assertRefused(at("other-kinds/skill-disabled", -3_600_001), "timestamp missing, old, or ahead");
    }

    @Test
    void a_request_without_a_time_is_refused() {
        ObjectNode envelope = Letter.recorded("launch/first-time", Instant.now());
        ((ObjectNode) envelope.get("request")).remove("timestamp");

        assertRefused(Letter.signed(SIGNER, URL, envelope.toString()), "timestamp missing, old, or ahead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "no JSON", "{\"request\":1}"})
    void a_body_that_cannot_be_read_is_refused(String body) {
        assertRefused(Letter.signed(SIGNER, URL, body), "body unreadable");
    }

    @Test
    void a_body_nested_beyond_reason_is_refused() {
        assertRefused(Letter.signed(SIGNER, URL, "{\"a\":" + "[".repeat(100_000)), "body unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\":\"1.0\"}", "{\"context\":{\"System\":{}}}"})
    void a_body_that_names_no_skill_is_refused(String body) {
        assertRefused(Letter.signed(SIGNER, URL, body), "another skill's request");
    }

    @Test
    void every_kind_of_request_that_was_recorded_comes_in() throws IOException {
        Path folder = Path.of("../src/test/resources/envelopes");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(".json", ""))
                    .toList();

            assertThat(names).hasSizeGreaterThan(50).allSatisfy(name -> assertComesIn(at(name, 0)));
        }
    }

    private static Letter at(String name, long milliseconds) {
        Instant time = Instant.now().plusMillis(milliseconds);
        return Letter.signed(SIGNER, URL, Letter.recorded(name, time).toString());
    }

    private void assertComesIn(Letter asked) {
        assertThatCode(() -> doorkeeper.examine(asked.asHeaders(), asked.bytes()))
                .doesNotThrowAnyException();
    }

    private void assertRefused(Letter asked, String why) {
        assertThatThrownBy(() -> doorkeeper.examine(asked.asHeaders(), asked.bytes()))
                .isInstanceOfSatisfying(
                        RequestRefusedException.class,
                        refused -> assertThat(refused.status()).isEqualTo(400))
                .hasMessage(why);
    }

    private void assertRefusedAsUnsigned(Letter asked) {
        assertThatThrownBy(() -> doorkeeper.examine(asked.asHeaders(), asked.bytes()))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith("signature or certificates: ");
    }

    private void assertRefusedFrom(Identity signer, String... why) {
        Letter asked = Letter.signed(signer, AMAZON.publish(signer), Letter.launch());

        assertThatThrownBy(() -> doorkeeper.examine(asked.asHeaders(), asked.bytes()))
                .isInstanceOf(RequestRefusedException.class)
                .extracting(Throwable::getMessage)
                .isIn(Stream.of(why)
                        .map(kind -> (Object) ("signature or certificates: " + kind))
                        .toList());
    }
}
