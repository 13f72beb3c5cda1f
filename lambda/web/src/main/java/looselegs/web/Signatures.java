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
 * Has the SDK check signatures. It fetches certificates that it does not know, six times over half a second each where there
 * are none; so that strangers cannot keep it at that, only a few addresses are looked at for the first time together, each by
 * one request while the others to the same address wait. Safe for use by several threads.
 */
final class Signatures {
    static final int MOST_FETCHES = 4;

    /** Amazon uses one or two at a time. */
    private static final int MOST_KNOWN = 64;

    /** Longer than a fetch takes; Alexa itself waits about eight seconds. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private static final int UNAVAILABLE = 503;

    private final SkillServletVerifier verifier;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Turns> fetches = new HashMap<>();

    /** Who is at an address, one after the other. */
    private static final class Turns {
        final ReentrantLock turn = new ReentrantLock();
        int requests;
    }

    Signatures(SkillServletVerifier verifier) {
        this.verifier = verifier;
    }

    /** @throws RequestRefusedException if the request is not Alexa's, or certificates keep too many waiting */
    void check(SignedRequest request) throws RequestRefusedException {
        String url = request.getSigningCertificateChainUrl();
        if (known.contains(url)) {
            verify(request);
            return;
        }
        Turns turns = join(url);
        try {
            checkInTurn(request, turns.turn);
        } finally {
            leave(url, turns);
        }
    }

    private void checkInTurn(SignedRequest request, ReentrantLock turn) throws RequestRefusedException {
        if (!await(turn)) {
            throw new RequestRefusedException(UNAVAILABLE, "new certificates take too long");
        }
        try {
            verify(request);
            remember(request.getSigningCertificateChainUrl());
        } finally {
            turn.unlock();
        }
    }

    private static boolean await(ReentrantLock turn) {
        try {
            return turn.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Turns join(String url) throws RequestRefusedException {
        synchronized (fetches) {
            if (fetches.size() >= MOST_FETCHES && !fetches.containsKey(url)) {
                throw new RequestRefusedException(UNAVAILABLE, "too many new certificates at a time");
            }
            Turns turns = fetches.computeIfAbsent(url, first -> new Turns());
            turns.requests++;
            return turns;
        }
    }

    private void leave(String url, Turns turns) {
        synchronized (fetches) {
            turns.requests--;
            if (turns.requests == 0) {
                fetches.remove(url);
            }
        }
    }

    private void remember(String url) {
        if (known.size() < MOST_KNOWN) {
            known.add(url);
        }
    }

    private void verify(SignedRequest request) throws RequestRefusedException {
        try {
            verifier.verify(request);
        } catch (RuntimeException unproved) {
            throw RequestRefusedException.unbelieved("signature or certificates: " + kind(unproved));
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
