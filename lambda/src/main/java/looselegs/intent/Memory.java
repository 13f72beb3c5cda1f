package looselegs.intent;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import looselegs.coaching.Coach;
import looselegs.coaching.Practice;
import looselegs.profile.ConflictException;
import looselegs.profile.Kept;
import looselegs.profile.Merge;
import looselegs.profile.Profile;
import looselegs.profile.ProfileKeeper;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.reminder.Upshot;
import looselegs.session.DamagedPracticeException;
import looselegs.session.KeptAttributes;
import looselegs.session.KeptAttributes.Known;
import looselegs.session.PracticeAttributes;

/**
 * Recalls the practice of a request, from its session or for a new one from the profile, and keeps both. The store is read
 * once a session; what could not be written is tried again with the next request.
 */
final class Memory {
    private static final String LOOKED_UP = "profile";

    /** The session attribute of a listener who wants nothing to be kept. */
    private static final String FORGOTTEN = "forgotten";

    private final Profiles profiles;
    private final ProfileKeeper keeper;
    private final FaultLog faults;

    /** What the store said to the first question of a request; the others of the same request are not asked again. */
    private record LookedUp(boolean answered, Optional<Kept> kept) {}

    /** Why a profile may be kept now. */
    enum Occasion {
        /** The listener was answered. */
        ANSWER,
        /** A part of a routine was sent. */
        PART,
        /** The session is over. */
        END
    }

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
    Practice recall(HandlerInput input, Coach coach, Instant now) {
        Optional<Session> session = session(input);
        if (session.isEmpty()) {
            return Practice.fresh(0);
        }
        try {
            return PracticeAttributes.read(attributes(input), coach::knowsMove)
                    .orElseGet(() -> begin(input, coach, now));
        } catch (DamagedPracticeException damaged) {
            faults.note("session attributes dropped", damaged);
            return begin(input, coach, now);
        }
    }

    /** Keeps the practice in the session, and of its profile what is worth a write. */
    void keep(HandlerInput input, Practice practice, Occasion occasion, Instant now) {
        Optional<Session> session = session(input);
        if (session.isEmpty()) {
            return;
        }
        if (isForgotten(input)) {
            Map<String, Object> nothingKept = new HashMap<>(PracticeAttributes.write(practice));
            nothingKept.put(FORGOTTEN, true);
            input.getAttributesManager().setSessionAttributes(nothingKept);
            return;
        }
        Optional<Known> before = known(input);
        Profile mine = practice.profile();
        Optional<Known> known = session.flatMap(Memory::listener)
                .filter(listener -> mayAsk(input))
                .filter(listener -> isWorthKeeping(before.map(Known::own), mine, occasion))
                .flatMap(listener -> keep(listener, before, mine.withUse(now)))
                .map(kept -> new Known(kept, mine))
                .or(() -> before);
        Map<String, Object> attributes = new HashMap<>(PracticeAttributes.write(practice));
        known.ifPresent(there -> attributes.put(KeptAttributes.NAME, KeptAttributes.write(there, mine)));
        input.getAttributesManager().setSessionAttributes(attributes);
    }

    /** Removes all that is kept of the listener; from then on, nothing of this session is kept. */
    Upshot forget(HandlerInput input) {
        Optional<String> listener = session(input).flatMap(Memory::listener);
        if (listener.isEmpty() || !forget(listener.get())) {
            return new Upshot.Refused(Upshot.Refusal.UNREACHABLE);
        }
        Map<String, Object> attributes = new HashMap<>(attributes(input));
        attributes.put(FORGOTTEN, true);
        input.getAttributesManager().setSessionAttributes(attributes);
        return new Upshot.Done();
    }

    /** Whether all that is kept of a listener is removed. */
    boolean forget(String listener) {
        try {
            profiles.forget(listener);
            return true;
        } catch (StoreException notForgotten) {
            faults.note("profile not forgotten", notForgotten);
            return false;
        }
    }

    private static boolean isForgotten(HandlerInput input) {
        return Boolean.TRUE.equals(attributes(input).get(FORGOTTEN));
    }

    /** A store that did not answer is not asked again within the same request, so that nobody waits twice. */
    private static boolean mayAsk(HandlerInput input) {
        Object lookedUp = input.getAttributesManager().getRequestAttributes().get(LOOKED_UP);
        return !(lookedUp instanceof LookedUp found) || found.answered();
    }

    /**
     * What another speaker of the household has kept meanwhile goes into the store and not into this practice: what was
     * sent was laid for the profile as it is here, and its place is found by it.
     */
    private Optional<Kept> keep(String listener, Optional<Known> before, Profile mine) {
        Profile next = before.map(
                        known -> Merge.of(known.own(), mine, known.kept().profile()))
                .orElse(mine);
        try {
            return Optional.of(keeper.keep(listener, before.map(Known::kept), next));
        } catch (StoreException | ConflictException notKept) {
            faults.note("profile not kept", notKept);
            return Optional.empty();
        }
    }

    /** The place is worth a write when a part is sent or the session ends, the clock only then; a wish at once. */
    private static boolean isWorthKeeping(Optional<Profile> own, Profile mine, Occasion occasion) {
        Profile before = own.orElseGet(() -> Profile.fresh(mine.lastUsed()));
        boolean wished = !before.preferences().equals(mine.preferences())
                || !before.cautions().equals(mine.cautions());
        return switch (occasion) {
            case ANSWER -> wished;
            case PART -> own.isEmpty() || !sameUse(before.withClock(mine.clock()), mine);
            case END -> own.isEmpty() || !sameUse(before, mine);
        };
    }

    private static boolean sameUse(Profile before, Profile mine) {
        Instant latest = before.lastUsed().isAfter(mine.lastUsed()) ? before.lastUsed() : mine.lastUsed();
        return before.withUse(latest).equals(mine.withUse(latest));
    }

    /** On the first request of a session what was looked up, later what the session attributes tell. */
    private static Optional<Known> known(HandlerInput input) {
        Object lookedUp = input.getAttributesManager().getRequestAttributes().get(LOOKED_UP);
        return lookedUp instanceof LookedUp found
                ? found.kept().map(kept -> new Known(kept, kept.profile()))
                : profileAsItCame(input).flatMap(own -> KeptAttributes.read(attributes(input), own));
    }

    private static Optional<Profile> profileAsItCame(HandlerInput input) {
        try {
            return PracticeAttributes.read(attributes(input), move -> true).map(Practice::profile);
        } catch (DamagedPracticeException damaged) {
            return Optional.empty();
        }
    }

    private Practice begin(HandlerInput input, Coach coach, Instant now) {
        int seed = Math.floorMod(
                session(input).map(Session::getSessionId).map(String::hashCode).orElse(0), 1000);
        return session(input)
                .flatMap(Memory::listener)
                .map(listener -> lookUp(input, listener))
                .filter(LookedUp::answered)
                .map(found -> found.kept().map(Kept::profile).orElseGet(() -> Profile.fresh(now)))
                .map(profile -> coach.begin(seed, profile, ZoneOffset.UTC, now))
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

    private static Map<String, Object> attributes(HandlerInput input) {
        return input.getAttributesManager().getSessionAttributes();
    }

    private static Optional<Session> session(HandlerInput input) {
        return Optional.ofNullable(input.getRequestEnvelope().getSession());
    }

    private static Optional<String> listener(Session session) {
        return Optional.ofNullable(session.getUser()).map(User::getUserId);
    }
}
