package looselegs.web;

import com.amazon.ask.servlet.verifiers.SkillServletVerifier;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Has the SDK check signatures. It fetches certificates that it does not know, six times over half a second each where there
 * are none; so that strangers cannot keep it at that, only a few requests may have something fetched at the same time. Safe
 * for use by several threads.
 */
final class Signatures {
    static final int MOST_FETCHES = 4;

    /** Amazon uses one or two at a time. */
    private static final int MOST_KNOWN = 64;

    private static final int UNAVAILABLE = 503;

    private final SkillServletVerifier verifier;
    private final Semaphore fetches = new Semaphore(MOST_FETCHES);
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Signatures(SkillServletVerifier verifier) {
        this.verifier = verifier;
    }

    /** @throws RefusedException if the request is not Alexa's, or too many are waiting for certificates */
    void check(SignedRequest request) throws RefusedException {
        String url = request.getSigningCertificateChainUrl();
        if (known.contains(url)) {
            verify(request);
        } else if (fetches.tryAcquire()) {
            try {
                verify(request);
                remember(url);
            } finally {
                fetches.release();
            }
        } else {
            throw new RefusedException(UNAVAILABLE, "too many new certificates at a time");
        }
    }

    private void remember(String url) {
        if (known.size() < MOST_KNOWN) {
            known.add(url);
        }
    }

    private void verify(SignedRequest request) throws RefusedException {
        try {
            verifier.verify(request);
        } catch (RuntimeException unproved) {
            throw RefusedException.unbelieved("signature or certificates: " + kind(unproved));
        }
    }

    /** The kind of the first cause; a message could quote the request. */
    private static String kind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(100)
                .reduce(thrown, (outer, inner) -> inner)
                .getClass()
                .getSimpleName();
    }
}
