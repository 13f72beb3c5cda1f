package looselegs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.servlet.verifiers.AlexaHttpRequest;
import com.amazon.ask.servlet.verifiers.SkillServletVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** Tests how many unknown certificates are fetched at once. */
class SignatureVerifierTest {
    private static final String KNOWN = "known";

    private final Semaphore arrivals = new Semaphore(0);
    private final CountDownLatch fetched = new CountDownLatch(1);
    private final SignatureVerifier signatures = new SignatureVerifier(new Slow());

    @Test
    void requests_over_the_limit_of_new_certificates_get_503() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            signatures.check(request(KNOWN));
            for (int number = 0; number < SignatureVerifier.MAX_FETCHES; number++) {
                String name = "slow-" + number;
                threads.execute(() -> checkQuietly(name));
            }
            arrivals.acquire(SignatureVerifier.MAX_FETCHES);

            assertThatThrownBy(() -> signatures.check(request("other")))
                    .isInstanceOfSatisfying(
                            RequestRejectedException.class,
                            rejected -> assertThat(rejected.status()).isEqualTo(503));
            assertThatCode(() -> signatures.check(request(KNOWN))).doesNotThrowAnyException();
            fetched.countDown();
        }

        assertThatCode(() -> signatures.check(request("other"))).doesNotThrowAnyException();
    }

    @Test
    void requests_with_the_same_new_url_wait_for_the_first_one() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> checks = new ArrayList<>();
            for (int number = 0; number <= 2 * SignatureVerifier.MAX_FETCHES; number++) {
                checks.add(threads.submit(() -> checkQuietly("slow")));
            }
            arrivals.acquire();
            fetched.countDown();

            assertThat(checks).allSatisfy(check -> assertThatCode(check::get).doesNotThrowAnyException());
        }
    }

    @Test
    void a_request_that_waits_too_long_for_the_first_one_gets_503() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> checkQuietly("slow"));
            arrivals.acquire();

            assertThatThrownBy(() -> signatures.check(request("slow")))
                    .isInstanceOf(RequestRejectedException.class)
                    .hasMessage("new certificates take too long");
            fetched.countDown();
        }
    }

    @Test
    void a_rejected_request_frees_its_slot() {
        SignatureVerifier refusing = new SignatureVerifier(request -> {
            throw new SecurityException("no");
        });

        for (int i = 0; i <= SignatureVerifier.MAX_FETCHES; i++) {
            assertThatThrownBy(() -> refusing.check(request("refused")))
                    .isInstanceOfSatisfying(
                            RequestRejectedException.class,
                            rejected -> assertThat(rejected.status()).isEqualTo(400));
        }
    }

    private void checkQuietly(String name) {
        try {
            signatures.check(request(name));
        } catch (RequestRejectedException rejected) {
            throw new IllegalStateException(rejected);
        }
    }

    private static SignedRequest request(String name) {
        ChainUrl url =
                ChainUrl.parse("https://s3.amazonaws.com/echo.api/" + name).orElseThrow();
        return new SignedRequest("", url, new byte[0], RequestEnvelope.builder().build());
    }

    /** Accepts everything, but blocks on URLs with "slow" in them. */
    private final class Slow implements SkillServletVerifier {
        @Override
        public void verify(AlexaHttpRequest request) {
            if (request.getSigningCertificateChainUrl().contains("slow")) {
                arrivals.release();
                try {
                    fetched.await();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
        }
    }
}
