package looselegs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.pacing.VoiceRateEstimator;
import org.junit.jupiter.api.Test;

class ProfileMergeTest {
    private static final Instant NOON = RandomProfiles.NOON;
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant LATEST = NOON.plusSeconds(120);
    private static final Profile BASE = Profile.fresh(NOON);

    @Test
    void what_nobody_changed_stays() {
        forSomeProfiles((base, mine, theirs) ->
                assertThat(ProfileMerge.of(base, base, base)).isEqualTo(base));
    }

    @Test
    void what_only_they_changed_is_theirs() {
        forSomeProfiles((base, mine, theirs) ->
                assertThat(ProfileMerge.of(base, base, theirs)).isEqualTo(theirs));
    }

    @Test
    void what_only_I_changed_is_mine() {
        forSomeProfiles((base, mine, theirs) ->
                assertThat(ProfileMerge.of(base, mine, base)).isEqualTo(mine));
    }

    @Test
    void what_was_kept_twice_counts_once() {
        forSomeProfiles((base, mine, theirs) ->
                assertThat(ProfileMerge.of(base, mine, mine)).isEqualTo(mine));
    }

    @Test
    void nothing_that_either_side_has_learned_is_lost() {
        forSomeProfiles((base, mine, theirs) -> {
            Profile merged = ProfileMerge.of(base, mine, theirs);

            assertThat(merged.knownMoves()).isEqualTo(union(mine.knownMoves(), theirs.knownMoves()));
            assertThat(merged.cautions().keySet())
                    .containsAll(added(base, mine))
                    .containsAll(added(base, theirs));
            assertThat(merged.history().total())
                    .isGreaterThanOrEqualTo(
                            Math.max(mine.history().total(), theirs.history().total()))
                    .isLessThanOrEqualTo(mine.history().total()
                            + theirs.history().total()
                            - base.history().total());
            assertThat(merged.lastUsed()).isAfterOrEqualTo(mine.lastUsed()).isAfterOrEqualTo(theirs.lastUsed());
        });
    }

    @Test
    void the_newest_moves_of_both_sides_are_kept() {
        forSomeProfiles((base, mine, theirs) -> {
            List<DoneMove> latest =
                    ProfileMerge.of(base, mine, theirs).history().latest();

            List<DoneMove> all =
                    union(
                                    Set.copyOf(mine.history().latest()),
                                    Set.copyOf(theirs.history().latest()))
                            .stream()
                            .sorted()
                            .toList();
            assertThat(latest).isEqualTo(all.subList(Math.max(0, all.size() - History.MOST), all.size()));
        });
    }

    @Test
    void each_preference_is_that_of_the_side_that_changed_it() {
        Profile mine = BASE.withPreferences(Preferences.STANDARD.withQuiet(true));
        Profile theirs =
                BASE.withPreferences(Preferences.STANDARD.withWaiting(true).withTools(Set.of("ball")));

        assertThat(ProfileMerge.of(BASE, mine, theirs).preferences())
                .isEqualTo(
                        Preferences.STANDARD.withQuiet(true).withWaiting(true).withTools(Set.of("ball")));
    }

    @Test
    void a_preference_that_both_changed_is_mine() {
        Profile mine = BASE.withPreferences(Preferences.STANDARD.withMoreSettle(Duration.ofSeconds(5)));
        Profile theirs = BASE.withPreferences(Preferences.STANDARD.withMoreSettle(Duration.ofSeconds(10)));

        assertThat(ProfileMerge.of(BASE, mine, theirs).preferences().moreSettle())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void a_clock_that_both_heard_is_mine() {
        VoiceRateEstimator quick = new VoiceRateEstimator(0.9, 0.05);
        Profile theirs = BASE.withVoiceRateEstimator(new VoiceRateEstimator(1.1, 0.05));

        assertThat(ProfileMerge.of(BASE, BASE.withVoiceRateEstimator(quick), theirs)
                        .voiceRateEstimator())
                .isEqualTo(quick);
        assertThat(ProfileMerge.of(BASE, BASE, theirs).voiceRateEstimator()).isEqualTo(theirs.voiceRateEstimator());
    }

    @Test
    void a_caution_that_one_side_lifted_is_lifted() {
        Profile base = BASE.withCaution("adductor", new Caution(Caution.Kind.EASIER, NOON));

        assertThat(ProfileMerge.of(base, base.withoutCaution("adductor"), base).cautions())
                .isEmpty();
        assertThat(ProfileMerge.of(base, base, base.withoutCaution("adductor")).cautions())
                .isEmpty();
    }

    @Test
    void a_caution_that_one_side_renewed_is_not_lifted_by_the_other() {
        Profile base = BASE.withCaution("adductor", new Caution(Caution.Kind.EASIER, NOON));
        Caution renewed = new Caution(Caution.Kind.LEFT_OUT, LATER);

        assertThat(ProfileMerge.of(base, base.withCaution("adductor", renewed), base.withoutCaution("adductor"))
                        .cautions())
                .isEqualTo(Map.of("adductor", renewed));
        assertThat(ProfileMerge.of(base, base.withoutCaution("adductor"), base.withCaution("adductor", renewed))
                        .cautions())
                .isEqualTo(Map.of("adductor", renewed));
    }

    @Test
    void of_two_cautions_about_a_move_the_later_holds_and_at_the_same_second_the_stricter() {
        Profile early = BASE.withCaution("adductor", new Caution(Caution.Kind.LEFT_OUT, NOON));
        Profile late = BASE.withCaution("adductor", new Caution(Caution.Kind.EASIER, LATER));
        Profile strict = BASE.withCaution("adductor", new Caution(Caution.Kind.LEFT_OUT, LATER));

        assertThat(ProfileMerge.of(BASE, early, late).cautions()).isEqualTo(late.cautions());
        assertThat(ProfileMerge.of(BASE, late, early).cautions()).isEqualTo(late.cautions());
        assertThat(ProfileMerge.of(BASE, late, strict).cautions()).isEqualTo(strict.cautions());
        assertThat(ProfileMerge.of(BASE, strict, late).cautions()).isEqualTo(strict.cautions());
    }

    @Test
    void of_two_bookmarks_the_later_stays() {
        Profile early = BASE.withBookmark(bookmark(0, LATER));
        Profile late = BASE.withBookmark(bookmark(1, LATEST));

        assertThat(ProfileMerge.of(BASE, early, late).bookmark()).isEqualTo(late.bookmark());
        assertThat(ProfileMerge.of(BASE, late, early).bookmark()).isEqualTo(late.bookmark());
    }

    @Test
    void a_bookmark_that_one_side_removed_last_is_gone() {
        Profile base = BASE.withBookmark(bookmark(0, NOON));
        Profile moved = base.withBookmark(bookmark(1, LATER)).withUse(LATER);
        Profile finished = base.withoutBookmark().withUse(LATEST);

        assertThat(ProfileMerge.of(base, moved, finished).bookmark()).isEmpty();
        assertThat(ProfileMerge.of(base, finished, moved).bookmark()).isEmpty();
    }

    @Test
    void a_bookmark_that_is_later_than_its_removal_or_as_late_stays() {
        Profile base = BASE.withBookmark(bookmark(0, NOON));
        Profile moved = base.withBookmark(bookmark(1, LATER)).withUse(LATER);
        Profile finished = base.withoutBookmark().withUse(LATER);

        assertThat(ProfileMerge.of(base, moved, finished).bookmark()).isEqualTo(moved.bookmark());
        assertThat(ProfileMerge.of(base, finished, moved).bookmark()).isEqualTo(moved.bookmark());
    }

    private static Bookmark bookmark(int step, Instant at) {
        return new Bookmark(
                List.of("adductor", "outer-hip"), Position.startOf(step, Phase.WORK, Side.LEFT), Optional.empty(), at);
    }

    private interface Check {
        void of(Profile base, Profile mine, Profile theirs);
    }

    private static void forSomeProfiles(Check check) {
        for (int seed = 0; seed < 1_000; seed++) {
            RandomProfiles profiles = new RandomProfiles(new SplittableRandom(seed));
            Profile base = profiles.any();
            Instant from = NOON.plusSeconds(1_000_000);
            check.of(base, profiles.changed(base, from, 50), profiles.changed(base, from, 50));
        }
    }

    private static Set<String> added(Profile base, Profile side) {
        Set<String> added = new HashSet<>();
        side.cautions().forEach((move, caution) -> {
            if (!caution.equals(base.cautions().get(move))) {
                added.add(move);
            }
        });
        return added;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
