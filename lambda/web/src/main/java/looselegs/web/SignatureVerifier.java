package looselegs.web;

import com.amazon.ask.servlet.verifiers.SkillServletVerifier;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Verifies signatures with the SDK, and limits how many certificates the SDK fetches at once. The SDK fetches unknown
 * certificates, and for a missing file it tries six times, half a second each. So that strangers cannot exploit this, only a few
 * unknown URLs are checked at once, each by one request while other requests with the same URL wait. Thread-safe.
 */
final class SignatureVerifier {
    static final int MAX_FETCHES = 4;

    /** The most URLs remembered as known; Amazon uses one or two at a time. */
    private static final int MAX_KNOWN = 64;

    /** Longer than a fetch takes, and shorter than the eight seconds that Alexa waits. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(2);

    private static final int UNAVAILABLE = 503;

    private final SkillServletVerifier verifier;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Waiters> fetches = new HashMap<>();

    /** The requests that wait for the same unknown URL, and the lock that lets one of them through at a time. */
    private static final class Waiters {
        final ReentrantLock lock = new ReentrantLock();
        int requests;
    }

    SignatureVerifier(SkillServletVerifier verifier) {
        this.verifier = verifier;
    }

    /** @throws RequestRejectedException if the signature is not Alexa's, or if too many certificates are being fetched */
    void check(SignedRequest request) throws RequestRejectedException {
        String url = request.getSigningCertificateChainUrl();
        if (known.contains(url)) {
            verify(request);
            return;
        }
        Waiters waiters = join(url);
        try {
            checkAlone(request, waiters.lock);
        } finally {
            leave(url, waiters);
        }
    }

    private void checkAlone(SignedRequest request, ReentrantLock lock) throws RequestRejectedException {
        if (!await(lock)) {
            throw new RequestRejectedException(UNAVAILABLE, "new certificates take too long");
        }
        try {
            verify(request);
            remember(request.getSigningCertificateChainUrl());
        } finally {
            lock.unlock();
        }
    }

    private static boolean await(ReentrantLock lock) {
        try {
            return lock.tryLock(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Waiters join(String url) throws RequestRejectedException {
        synchronized (fetches) {
            if (fetches.size() >= MAX_FETCHES && !fetches.containsKey(url)) {
                throw new RequestRejectedException(UNAVAILABLE, "too many new certificates at once");
            }
            Waiters waiters = fetches.computeIfAbsent(url, first -> new Waiters());
            waiters.requests++;
            return waiters;
        }
    }

    private void leave(String url, Waiters waiters) {
        synchronized (fetches) {
            waiters.requests--;
            if (waiters.requests == 0) {
                fetches.remove(url);
            }
        }
    }

    private void remember(String url) {
        if (known.size() < MAX_KNOWN) {
            known.add(url);
        }
    }

    private void verify(SignedRequest request) throws RequestRejectedException {
        try {
            verifier.verify(request);
        } catch (RuntimeException unverified) {
            throw RequestRejectedException.untrusted("signature or certificates: " + kind(unverified));
        }
    }

    /** The class name of the root cause. Its message could quote the request, so it is left out. */
    private static String kind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(100)
                .reduce(thrown, (outer, inner) -> inner)
                .getClass()
                .getSimpleName();
    }
}
