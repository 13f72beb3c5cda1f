package looselegs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.servlet.verifiers.AlexaHttpRequest;
import com.amazon.ask.servlet.verifiers.SkillServletVerifier;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** How many strangers may have something fetched at a time. */
class SignaturesTest {
    private static final String KNOWN = "known";

    private final Semaphore arrivals = new Semaphore(0);
    private final CountDownLatch fetched = new CountDownLatch(1);
    private final Signatures signatures = new Signatures(new SlowFor("unknown"));

    @Test
    void beyond_the_most_that_may_wait_for_new_certificates_requests_are_put_off() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            signatures.check(request(KNOWN));
            for (int i = 0; i < Signatures.MOST_FETCHES; i++) {
                threads.execute(this::checkUnknown);
            }
            arrivals.acquire(Signatures.MOST_FETCHES);

            assertThatThrownBy(() -> signatures.check(request("other")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.status()).isEqualTo(503));
            assertThatCode(() -> signatures.check(request(KNOWN))).doesNotThrowAnyException();
            fetched.countDown();
        }

        assertThatCode(() -> signatures.check(request("other"))).doesNotThrowAnyException();
    }

    @Test
    void a_request_that_is_refused_gives_its_place_back() {
        Signatures refusing = new Signatures(request -> {
            throw new SecurityException("no");
        });

        for (int i = 0; i <= Signatures.MOST_FETCHES; i++) {
            assertThatThrownBy(() -> refusing.check(request("refused")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.status()).isEqualTo(400));
        }
    }

    private void checkUnknown() {
        try {
            signatures.check(request("unknown"));
        } catch (RefusedException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static SignedRequest request(String name) {
        ChainUrl url =
                ChainUrl.parse("https://s3.amazonaws.com/echo.api/" + name).orElseThrow();
        return new SignedRequest("", url, new byte[0], RequestEnvelope.builder().build());
    }

    private final class SlowFor implements SkillServletVerifier {
        private final String name;

        SlowFor(String name) {
            this.name = name;
        }

        @Override
        public void verify(AlexaHttpRequest request) {
            if (request.getSigningCertificateChainUrl().endsWith("/" + name)) {
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
