package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Session;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.dialog.Coach;
import looselegs.practice.Practice;
import looselegs.practice.json.DamagedPracticeException;
import looselegs.practice.json.PracticeAttributes;
import looselegs.practice.json.StoredProfileAttributes;
import looselegs.practice.json.StoredProfileAttributes.Known;
import looselegs.profile.ConflictException;
import looselegs.profile.Profile;
import looselegs.profile.ProfileMerge;
import looselegs.profile.ProfileSaver;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.profile.StoredProfile;
import looselegs.reminder.EffectResult;

/**
 * Recalls the practice of a request, from its session or for a new one from the profile, and keeps both. The store is read
 * once a session; what could not be written is tried again with the next request.
 */
final class PracticeRepository {
    private static final String LOOKED_UP = "profile";

    /** The profile as the session attributes of a request brought it. */
    private static final String CAME = "came";

    /** The session attribute of a listener who wants nothing to be kept. */
    private static final String FORGOTTEN = "forgotten";

    /** The session attribute of what could not be written; it is tried again with the next request. */
    private static final String UNSAVED = "unsaved";

    private final Profiles profiles;
    private final ProfileSaver keeper;
    private final ErrorLog faults;

    /** What the store said to the first question of a request; the others of the same request are not asked again. */
    private record LookedUp(boolean answered, Optional<StoredProfile> kept) {}

    /** Why a profile may be kept now. */
    enum Occasion {
        /** The listener was answered. */
        ANSWER,
        /** A part of a routine was sent. */
        PART,
        /** The session is over. */
        END
    }

    PracticeRepository(Profiles profiles, ErrorLog faults) {
        this.profiles = profiles;
        this.keeper = new ProfileSaver(profiles);
        this.faults = faults;
    }

    /** Whether somebody is here for the first time; only the first request of a session tells. */
    boolean isNewcomer(HandlerInput input) {
        Session session = input.getRequestEnvelope().getSession();
        if (session == null || !Boolean.TRUE.equals(session.getNew())) {
            return false;
        }
        Optional<String> listener = listener(input);
        return listener.isPresent() && lookUp(input, listener.get()).kept().isEmpty();
    }

    /** The practice as the last answer left it, else one that has not begun. */
    Practice recall(HandlerInput input, Coach coach, Instant now) {
        if (!hasSession(input)) {
            return Practice.fresh(0);
        }
        try {
            Optional<Practice> practice = PracticeAttributes.read(attributes(input), coach::knowsMove);
            if (practice.isPresent()) {
                requestAttributes(input).put(CAME, practice.get().profile());
                return practice.get();
            }
        } catch (DamagedPracticeException damaged) {
            faults.note("session attributes dropped", damaged);
        }
        return begin(input, coach, now);
    }

    /** Keeps the practice in the session, and of its profile what is worth a write. */
    void keep(HandlerInput input, Practice practice, Occasion occasion, Instant now) {
        if (!hasSession(input)) {
            return;
        }
        Map<String, Object> attributes = new HashMap<>(PracticeAttributes.write(practice));
        if (isForgotten(input)) {
            attributes.put(FORGOTTEN, true);
        } else {
            keepProfile(input, practice.profile(), occasion, now, attributes);
        }
        input.getAttributesManager().setSessionAttributes(attributes);
    }

    /** Keeps the profile if it is worth a write, and notes in the attributes what is known of the store. */
    private void keepProfile(
            HandlerInput input, Profile mine, Occasion occasion, Instant now, Map<String, Object> attributes) {
        Optional<Known> before = known(input);
        boolean due = isWorthKeeping(before, mine, isUnsaved(input) ? Occasion.END : occasion);
        Optional<Known> written = due ? write(input, before, mine, now) : Optional.empty();
        Optional<Known> there = written.isPresent() ? written : before;
        if (there.isPresent()) {
            attributes.put(StoredProfileAttributes.NAME, StoredProfileAttributes.write(there.get(), mine));
        }
        if (due && written.isEmpty()) {
            attributes.put(UNSAVED, true);
        }
    }

    private Optional<Known> write(HandlerInput input, Optional<Known> before, Profile mine, Instant now) {
        Optional<String> listener = listener(input);
        if (listener.isEmpty() || !mayAsk(input)) {
            return Optional.empty();
        }
        Optional<StoredProfile> kept = keep(listener.get(), before, mine.withUse(now));
        return kept.isPresent() ? Optional.of(new Known(kept.get(), mine)) : Optional.empty();
    }

    private static boolean isUnsaved(HandlerInput input) {
        return Boolean.TRUE.equals(attributes(input).get(UNSAVED));
    }

    /** Drops a practice that cannot be answered, with what the session knew of the store; that nothing may be kept stays. */
    void dropPractice(HandlerInput input) {
        Map<String, Object> rest = new HashMap<>(attributes(input));
        rest.keySet().retainAll(Set.of(FORGOTTEN));
        requestAttributes(input).remove(CAME);
        input.getAttributesManager().setSessionAttributes(rest);
    }

    /** Removes all that is kept of the listener; from then on, nothing of this session is kept. */
    EffectResult forget(HandlerInput input) {
        Optional<String> listener = listener(input);
        if (listener.isEmpty() || !forget(listener.get())) {
            return new EffectResult.Refused(EffectResult.Refusal.UNREACHABLE);
        }
        Map<String, Object> attributes = new HashMap<>(attributes(input));
        attributes.put(FORGOTTEN, true);
        input.getAttributesManager().setSessionAttributes(attributes);
        return new EffectResult.Done();
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

    /** Whether the listener had everything forgotten in this session. */
    boolean isForgotten(HandlerInput input) {
        return hasSession(input) && Boolean.TRUE.equals(attributes(input).get(FORGOTTEN));
    }

    /** A store that did not answer is not asked again within the same request, so that nobody waits twice. */
    private static boolean mayAsk(HandlerInput input) {
        return !(requestAttributes(input).get(LOOKED_UP) instanceof LookedUp found) || found.answered();
    }

    /**
     * What another speaker of the household has kept meanwhile goes into the store and not into this practice: what was
     * sent was laid for the profile as it is here, and its place is found by it.
     */
    private Optional<StoredProfile> keep(String listener, Optional<Known> before, Profile mine) {
        Profile next = before.isEmpty()
                ? mine
                : ProfileMerge.of(before.get().own(), mine, before.get().kept().profile());
        Optional<StoredProfile> base =
                before.isEmpty() ? Optional.empty() : Optional.of(before.get().kept());
        try {
            return Optional.of(keeper.keep(listener, base, next));
        } catch (StoreException | ConflictException notKept) {
            faults.note("profile not kept", notKept);
            return Optional.empty();
        }
    }

    /** The place is worth a write when a part is sent or the session ends, the clock only then; a wish at once. */
    private static boolean isWorthKeeping(Optional<Known> known, Profile mine, Occasion occasion) {
        boolean isNew = known.isEmpty();
        Profile before = isNew ? Profile.fresh(mine.lastUsed()) : known.get().own();
        return switch (occasion) {
            case ANSWER ->
                !before.preferences().equals(mine.preferences())
                        || !before.cautions().equals(mine.cautions());
            case PART -> isNew || !sameUse(before.withVoiceRateEstimator(mine.voiceRateEstimator()), mine);
            case END -> isNew || !sameUse(before, mine);
        };
    }

    private static boolean sameUse(Profile before, Profile mine) {
        Instant latest = before.lastUsed().isAfter(mine.lastUsed()) ? before.lastUsed() : mine.lastUsed();
        return before.withUse(latest).equals(mine.withUse(latest));
    }

    /** On the first request of a session what was looked up, later what the session attributes tell. */
    private static Optional<Known> known(HandlerInput input) {
        if (requestAttributes(input).get(LOOKED_UP) instanceof LookedUp found) {
            return found.kept().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Known(found.kept().get(), found.kept().get().profile()));
        }
        return requestAttributes(input).get(CAME) instanceof Profile own
                ? StoredProfileAttributes.read(attributes(input), own)
                : Optional.empty();
    }

    private Practice begin(HandlerInput input, Coach coach, Instant now) {
        String id = input.getRequestEnvelope().getSession().getSessionId();
        int seed = id == null ? 0 : Math.floorMod(id.hashCode(), 1000);
        Optional<String> listener = listener(input);
        if (listener.isEmpty()) {
            return Practice.fresh(seed);
        }
        LookedUp found = lookUp(input, listener.get());
        if (!found.answered()) {
            return Practice.fresh(seed);
        }
        Profile profile =
                found.kept().isEmpty() ? Profile.fresh(now) : found.kept().get().profile();
        return coach.begin(seed, profile, ZoneOffset.UTC, now);
    }

    private LookedUp lookUp(HandlerInput input, String listener) {
        if (requestAttributes(input).get(LOOKED_UP) instanceof LookedUp before) {
            return before;
        }
        LookedUp found = lookUp(listener);
        requestAttributes(input).put(LOOKED_UP, found);
        return found;
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

    private static Map<String, Object> requestAttributes(HandlerInput input) {
        return input.getAttributesManager().getRequestAttributes();
    }

    private static boolean hasSession(HandlerInput input) {
        return input.getRequestEnvelope().getSession() != null;
    }

    private static Optional<String> listener(HandlerInput input) {
        Session session = input.getRequestEnvelope().getSession();
        return session == null || session.getUser() == null
                ? Optional.empty()
                : Optional.ofNullable(session.getUser().getUserId());
    }
}
