package looselegs.intent;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import java.util.HashMap;
import java.util.Optional;
import looselegs.coaching.Coach;
import looselegs.coaching.Practice;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.session.DamagedPracticeException;
import looselegs.session.PracticeAttributes;

/** Recalls the practice of a request, from its session or for a new one from the profile, and keeps both. */
final class Memory {
    private final Profiles profiles;
    private final FaultLog faults;

    Memory(Profiles profiles, FaultLog faults) {
        this.profiles = profiles;
        this.faults = faults;
    }

    /** Whether somebody is here for the first time; only the first request of a session tells. */
    boolean isNewcomer(HandlerInput input) {
        return session(input)
                .filter(session -> Boolean.TRUE.equals(session.getNew()))
                .flatMap(Memory::listener)
                .filter(listener -> profiles.find(listener).isEmpty())
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
                    .orElseGet(() -> begin(session.get()));
        } catch (DamagedPracticeException damaged) {
            faults.note("session attributes dropped", damaged);
            return begin(session.get());
        }
    }

    void keepInSession(HandlerInput input, Practice practice) {
        if (session(input).isPresent()) {
            input.getAttributesManager().setSessionAttributes(new HashMap<>(PracticeAttributes.write(practice)));
        }
    }

    void keepInProfile(HandlerInput input, Practice practice) {
        session(input)
                .flatMap(Memory::listener)
                .ifPresent(listener -> profiles.keep(listener, new Profile(practice.clock(), practice.known())));
    }

    private Practice begin(Session session) {
        int seed = Math.floorMod(
                Optional.ofNullable(session.getSessionId())
                        .map(String::hashCode)
                        .orElse(0),
                1000);
        return listener(session)
                .flatMap(profiles::find)
                .map(profile -> Practice.returning(seed, profile.clock(), profile.knownMoves()))
                .orElseGet(() -> Practice.fresh(seed));
    }

    private static Optional<Session> session(HandlerInput input) {
        return Optional.ofNullable(input.getRequestEnvelope().getSession());
    }

    private static Optional<String> listener(Session session) {
        return Optional.ofNullable(session.getUser()).map(User::getUserId);
    }
}
