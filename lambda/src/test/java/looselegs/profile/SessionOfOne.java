package looselegs.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A session that keeps a profile after each of its steps, as a speaker in one room does. It changes what the session of
 * the other room does not change, so that all of it must be there in the end.
 */
final class SessionOfOne {
    private final String listener;
    private final boolean upstairs;
    private final int steps;
    private final List<DoneMove> done = new ArrayList<>();
    private Optional<StoredProfile> base = Optional.empty();
    private Profile mine = Profile.fresh(RandomProfiles.NOON);

    SessionOfOne(String listener, boolean upstairs, int steps) {
        this.listener = listener;
        this.upstairs = upstairs;
        this.steps = steps;
    }

    void play(Profiles profiles) {
        ProfileSaver keeper = new ProfileSaver(profiles);
        base = profiles.find(listener);
        mine = base.map(StoredProfile::profile).orElse(mine);
        for (int step = 0; step < steps; step++) {
            change(step);
            save(keeper);
        }
        while (!base.map(StoredProfile::profile).equals(Optional.of(mine))) {
            save(keeper);
        }
    }

    /** Who gives way too often keeps its changes to the next time. */
    private void save(ProfileSaver keeper) {
        try {
            StoredProfile kept = keeper.save(listener, base, mine);
            base = Optional.of(kept);
            mine = kept.profile();
        } catch (ConflictException later) {
            // mine still holds what is new since the base
        }
    }

    private void change(int step) {
        Instant now = RandomProfiles.NOON.plusSeconds(step);
        DoneMove move = new DoneMove(move(), now);
        done.add(move);
        mine = mine.withDone(move)
                .withUse(now)
                .withPreferences(preferred(mine.preferences(), step))
                .withCaution(move(), caution(step));
    }

    private Preferences preferred(Preferences old, int step) {
        return upstairs
                ? old.withEasier(step % 2 == 0).withMoreSettle(Duration.ofSeconds(step))
                : old.withQuiet(step % 2 == 0).withTools(Set.of("tool-" + step));
    }

    private static Caution caution(int step) {
        return new Caution(
                step % 2 == 0 ? Caution.Kind.EASIER : Caution.Kind.LEFT_OUT, RandomProfiles.NOON.plusSeconds(step));
    }

    private String move() {
        return upstairs ? "outer-hip" : "adductor";
    }

    List<DoneMove> done() {
        return List.copyOf(done);
    }

    /** Whether what this session said last is in the profile, whatever another said of other things. */
    boolean isRememberedIn(Profile profile) {
        Preferences preferences = profile.preferences();
        return profile.history().latest().containsAll(done)
                && profile.knownMoves().contains(move())
                && Optional.ofNullable(profile.cautions().get(move())).equals(Optional.of(caution(steps - 1)))
                && preferred(preferences, steps - 1).equals(preferences);
    }
}
