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

/** How many strangers may have something fetched at a time. */
class SignaturesTest {
    private static final String KNOWN = "known";

    private final Semaphore arrivals = new Semaphore(0);
    private final CountDownLatch fetched = new CountDownLatch(1);
    private final Signatures signatures = new Signatures(new Slow());

    @Test
    void beyond_the_most_new_certificates_at_a_time_requests_are_put_off() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            signatures.check(request(KNOWN));
            for (int number = 0; number < Signatures.MOST_FETCHES; number++) {
                String name = "slow-" + number;
                threads.execute(() -> checkQuietly(name));
            }
            arrivals.acquire(Signatures.MOST_FETCHES);

            assertThatThrownBy(() -> signatures.check(request("other")))
                    .isInstanceOfSatisfying(
                            RequestRefusedException.class,
                            refused -> assertThat(refused.status()).isEqualTo(503));
            assertThatCode(() -> signatures.check(request(KNOWN))).doesNotThrowAnyException();
            fetched.countDown();
        }

        assertThatCode(() -> signatures.check(request("other"))).doesNotThrowAnyException();
    }

    @Test
    void requests_to_one_address_wait_for_the_first_of_them() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> checks = new ArrayList<>();
            for (int number = 0; number <= 2 * Signatures.MOST_FETCHES; number++) {
                checks.add(threads.submit(() -> checkQuietly("slow")));
            }
            arrivals.acquire();
            fetched.countDown();

            assertThat(checks).allSatisfy(check -> assertThatCode(check::get).doesNotThrowAnyException());
        }
    }

    @Test
    void who_has_waited_long_for_the_first_is_put_off() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> checkQuietly("slow"));
            arrivals.acquire();

            assertThatThrownBy(() -> signatures.check(request("slow")))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessage("new certificates take too long");
            fetched.countDown();
        }
    }

    @Test
    void a_request_that_is_refused_gives_its_place_back() {
        Signatures refusing = new Signatures(request -> {
            throw new SecurityException("no");
        });

        for (int i = 0; i <= Signatures.MOST_FETCHES; i++) {
            assertThatThrownBy(() -> refusing.check(request("refused")))
                    .isInstanceOfSatisfying(
                            RequestRefusedException.class,
                            refused -> assertThat(refused.status()).isEqualTo(400));
        }
    }

    private void checkQuietly(String name) {
        try {
            signatures.check(request(name));
        } catch (RequestRefusedException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static SignedRequest request(String name) {
        ChainUrl url =
                ChainUrl.parse("https://s3.amazonaws.com/echo.api/" + name).orElseThrow();
        return new SignedRequest("", url, new byte[0], RequestEnvelope.builder().build());
    }

    /** Believes everything, but takes its time over some. */
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
