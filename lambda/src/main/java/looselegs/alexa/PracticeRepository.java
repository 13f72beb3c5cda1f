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
 * Loads and saves the practice of a session and the listener's profile. A new session starts from the profile. Reads the
 * store once a session; retries a failed write with the next request.
 */
final class PracticeRepository {
    private static final String LOOKUP = "profile";

    /** The request attribute for the profile that came with the session attributes. */
    private static final String LOADED = "loaded";

    /** The session attribute that says: the listener was forgotten, so save nothing. */
    private static final String FORGOTTEN = "forgotten";

    /** The session attribute that says: the last write failed, so try again. */
    private static final String UNSAVED = "unsaved";

    private final Profiles profiles;
    private final ProfileSaver saver;
    private final ErrorLog errors;

    /** The result of the one read that a request may make. */
    private record Lookup(boolean answered, Optional<StoredProfile> stored) {}

    /** The moment in a session at which a profile may be saved. */
    enum Occasion {
        /** The listener was answered. */
        ANSWER,
        /** A part of a routine was sent. */
        PART,
        /** The session is over. */
        END
    }

    PracticeRepository(Profiles profiles, ErrorLog errors) {
        this.profiles = profiles;
        this.saver = new ProfileSaver(profiles);
        this.errors = errors;
    }

    /** Whether the listener is new. True only in the first request of a session. */
    boolean isNewcomer(HandlerInput input) {
        Session session = input.getRequestEnvelope().getSession();
        if (session == null || !Boolean.TRUE.equals(session.getNew())) {
            return false;
        }
        Optional<String> listener = listener(input);
        return listener.isPresent() && lookUp(input, listener.get()).stored().isEmpty();
    }

    /** Loads the practice as the last answer left it, or starts a new one. */
    Practice recall(HandlerInput input, Coach coach, Instant now) {
        if (!hasSession(input)) {
            return Practice.fresh(0);
        }
        try {
            Optional<Practice> practice = PracticeAttributes.read(attributes(input), coach::knowsMove);
            if (practice.isPresent()) {
                requestAttributes(input).put(LOADED, practice.get().profile());
                return practice.get();
            }
        } catch (DamagedPracticeException damaged) {
            errors.note("session attributes dropped", damaged);
        }
        return begin(input, coach, now);
    }

    /** Saves the practice in the session, and the profile in the store if the change is worth a write. */
    void keep(HandlerInput input, Practice practice, Occasion occasion, Instant now) {
        if (!hasSession(input)) {
            return;
        }
        Map<String, Object> attributes = new HashMap<>(PracticeAttributes.write(practice));
        if (isForgotten(input)) {
            attributes.put(FORGOTTEN, true);
        } else {
            saveProfile(input, practice.profile(), occasion, now, attributes);
        }
        input.getAttributesManager().setSessionAttributes(attributes);
    }

    /** Saves the profile if the change is worth a write, and records in the attributes what the store contains. */
    private void saveProfile(
            HandlerInput input, Profile mine, Occasion occasion, Instant now, Map<String, Object> attributes) {
        Optional<Known> before = known(input);
        boolean due = isWorthSaving(before, mine, isUnsaved(input) ? Occasion.END : occasion);
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
        Optional<StoredProfile> stored = save(listener.get(), before, mine.withUse(now));
        return stored.isPresent() ? Optional.of(new Known(stored.get(), mine)) : Optional.empty();
    }

    private static boolean isUnsaved(HandlerInput input) {
        return Boolean.TRUE.equals(attributes(input).get(UNSAVED));
    }

    /** Drops all session attributes but one: a forgotten listener stays forgotten. */
    void dropPractice(HandlerInput input) {
        Map<String, Object> rest = new HashMap<>(attributes(input));
        rest.keySet().retainAll(Set.of(FORGOTTEN));
        requestAttributes(input).remove(LOADED);
        input.getAttributesManager().setSessionAttributes(rest);
    }

    /** Deletes the listener's profile, and saves nothing more in this session. */
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

    /** Deletes a listener's profile; returns whether that worked. */
    boolean forget(String listener) {
        try {
            profiles.forget(listener);
            return true;
        } catch (StoreException notForgotten) {
            errors.note("profile not forgotten", notForgotten);
            return false;
        }
    }

    /** Whether the listener was forgotten in this session. */
    boolean isForgotten(HandlerInput input) {
        return hasSession(input) && Boolean.TRUE.equals(attributes(input).get(FORGOTTEN));
    }

    /** False if the store has failed in this request: nobody should wait for it twice. */
    private static boolean mayAsk(HandlerInput input) {
        return !(requestAttributes(input).get(LOOKUP) instanceof Lookup found) || found.answered();
    }

    /**
     * Merges what another device of the household has saved into the store, but not into this practice: finding the place
     * needs the profile that the playing part was composed with.
     */
    private Optional<StoredProfile> save(String listener, Optional<Known> before, Profile mine) {
        Profile next = before.isEmpty()
                ? mine
                : ProfileMerge.of(
                        before.get().own(), mine, before.get().stored().profile());
        Optional<StoredProfile> base =
                before.isEmpty() ? Optional.empty() : Optional.of(before.get().stored());
        try {
            return Optional.of(saver.save(listener, base, next));
        } catch (StoreException | ConflictException notSaved) {
            errors.note("profile not saved", notSaved);
            return Optional.empty();
        }
    }

    /** Preferences and cautions are saved at once, the bookmark with each part, the voice rate at the session's end. */
    private static boolean isWorthSaving(Optional<Known> known, Profile mine, Occasion occasion) {
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

    /** What the store contains: as read in the session's first request, later as recorded in the session attributes. */
    private Optional<Known> known(HandlerInput input) {
        if (requestAttributes(input).get(LOOKUP) instanceof Lookup found) {
            return found.stored().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Known(found.stored().get(), found.stored().get().profile()));
        }
        return requestAttributes(input).get(LOADED) instanceof Profile own
                ? knownFromSession(input, own)
                : Optional.empty();
    }

    /** Without it, the profile is merged with whatever the store contains. */
    private Optional<Known> knownFromSession(HandlerInput input, Profile own) {
        try {
            return StoredProfileAttributes.read(attributes(input), own);
        } catch (DamagedPracticeException damaged) {
            errors.note("record of the stored profile dropped", damaged);
            return Optional.empty();
        }
    }

    private Practice begin(HandlerInput input, Coach coach, Instant now) {
        String id = input.getRequestEnvelope().getSession().getSessionId();
        int seed = id == null ? 0 : Math.floorMod(id.hashCode(), 1000);
        Optional<String> listener = listener(input);
        if (listener.isEmpty()) {
            return Practice.fresh(seed);
        }
        Lookup found = lookUp(input, listener.get());
        if (!found.answered()) {
            return Practice.fresh(seed);
        }
        Profile profile = found.stored().isEmpty()
                ? Profile.fresh(now)
                : found.stored().get().profile();
        return coach.begin(seed, profile, ZoneOffset.UTC, now);
    }

    private Lookup lookUp(HandlerInput input, String listener) {
        if (requestAttributes(input).get(LOOKUP) instanceof Lookup before) {
            return before;
        }
        Lookup found = lookUp(listener);
        requestAttributes(input).put(LOOKUP, found);
        return found;
    }

    private Lookup lookUp(String listener) {
        try {
            return new Lookup(true, profiles.find(listener));
        } catch (StoreException unanswered) {
            errors.note("profile not read", unanswered);
            return new Lookup(false, Optional.empty());
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
