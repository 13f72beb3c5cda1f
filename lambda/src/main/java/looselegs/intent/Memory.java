package looselegs.intent;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import looselegs.coaching.Coach;
import looselegs.coaching.Practice;
import looselegs.profile.ConflictException;
import looselegs.profile.Kept;
import looselegs.profile.Profile;
import looselegs.profile.ProfileKeeper;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.session.DamagedPracticeException;
import looselegs.session.PracticeAttributes;

/** Recalls the practice of a request, from its session or for a new one from the profile, and keeps both. */
final class Memory {
    private static final String LOOKED_UP = "profile";

    private final Profiles profiles;
    private final ProfileKeeper keeper;
    private final FaultLog faults;

    /** What the store said to the first question of a request; the others of the same request are not asked again. */
    private record LookedUp(boolean answered, Optional<Kept> kept) {}

    Memory(Profiles profiles, FaultLog faults) {
        this.profiles = profiles;
        this.keeper = new ProfileKeeper(profiles);
        this.faults = faults;
    }

    /** Whether somebody is here for the first time; only the first request of a session tells. */
    boolean isNewcomer(HandlerInput input) {
        return session(input)
                .filter(session -> Boolean.TRUE.equals(session.getNew()))
                .flatMap(Memory::listener)
                .filter(listener -> lookUp(input, listener).kept().isEmpty())
                .isPresent();
    }

    /** The practice as the last answer left it, else one that has not begun. */
    Practice recall(HandlerInput input, Coach coach) {
        Optional<Session> session = session(input);
        if (session.isEmpty()) {
            return Practice.fresh(0);
        }
        try {
            return PracticeAttributes.read(input.getAttributesManager().getSessionAttributes(), coach::knowsMove)
                    .orElseGet(() -> begin(input));
        } catch (DamagedPracticeException damaged) {
            faults.note("session attributes dropped", damaged);
            return begin(input);
        }
    }

    void keepInSession(HandlerInput input, Practice practice) {
        if (session(input).isPresent()) {
            input.getAttributesManager().setSessionAttributes(new HashMap<>(PracticeAttributes.write(practice)));
        }
    }

    /** Without a store that answers, the practice goes on and nothing is kept of it. */
    void keepInProfile(HandlerInput input, Practice practice, Instant now) {
        session(input).flatMap(Memory::listener).ifPresent(listener -> {
            LookedUp found = lookUp(input, listener);
            if (found.answered()) {
                keep(listener, found.kept(), practice, now);
            }
        });
    }

    private void keep(String listener, Optional<Kept> base, Practice practice, Instant now) {
        Profile profile = base.map(Kept::profile)
                .orElseGet(() -> Profile.fresh(now))
                .withClock(practice.profile().clock())
                .withKnown(practice.profile().knownMoves())
                .withUse(now);
        try {
            keeper.keep(listener, base, profile);
        } catch (StoreException | ConflictException notKept) {
            faults.note("profile not kept", notKept);
        }
    }

    private Practice begin(HandlerInput input) {
        Optional<Session> session = session(input);
        int seed = Math.floorMod(
                session.map(Session::getSessionId).map(String::hashCode).orElse(0), 1000);
        return session.flatMap(Memory::listener)
                .flatMap(listener -> lookUp(input, listener).kept())
                .map(Kept::profile)
                .map(profile -> Practice.returning(seed, profile))
                .orElseGet(() -> Practice.fresh(seed));
    }

    private LookedUp lookUp(HandlerInput input, String listener) {
        return (LookedUp) input.getAttributesManager()
                .getRequestAttributes()
                .computeIfAbsent(LOOKED_UP, absent -> lookUp(listener));
    }

    private LookedUp lookUp(String listener) {
        try {
            return new LookedUp(true, profiles.find(listener));
        } catch (StoreException unanswered) {
            faults.note("profile not read", unanswered);
            return new LookedUp(false, Optional.empty());
        }
    }

    private static Optional<Session> session(HandlerInput input) {
        return Optional.ofNullable(input.getRequestEnvelope().getSession());
    }

    private static Optional<String> listener(Session session) {
        return Optional.ofNullable(session.getUser()).map(User::getUserId);
    }
}
