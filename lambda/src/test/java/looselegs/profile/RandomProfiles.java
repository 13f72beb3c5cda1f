package looselegs.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.pacing.VoiceRateEstimator;

/** Profiles, and what sessions do to them; the same generator gives the same ones. */
public record RandomProfiles(RandomGenerator random) {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final List<String> MOVES = List.of("outer-hip", "it-band", "adductor", "inner-calf", "outer-calf");

    /** What up to thirty changes make of nothing. */
    public Profile any() {
        return changed(Profile.fresh(NOON), NOON, random.nextInt(30));
    }

    /** As a session may leave it that began at {@code from}. */
    public Profile changed(Profile profile, Instant from, int changes) {
        Profile next = profile;
        for (int i = 0; i < changes; i++) {
            next = changed(next, from.plusSeconds(random.nextInt(100_000)));
        }
        return next;
    }

    /** One change of any kind. */
    public Profile changed(Profile profile, Instant now) {
        Profile used = profile.withUse(now);
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> used.withDone(new DoneMove(move(), now));
            case 3 -> used.withPreferences(changed(used.preferences()));
            case 4 -> used.withCaution(move(), new Caution(one(List.of(Caution.Kind.values())), now));
            case 5 -> used.withoutCaution(move());
            case 6 -> used.withBookmark(bookmark(now));
            case 7 -> used.withoutBookmark();
            default ->
                used.withVoiceRateEstimator(
                        VoiceRateEstimator.nearest(random.nextDouble(0.8, 1.25), random.nextDouble(0.008, 0.12)));
        };
    }

    /** One preference another than before. */
    public Preferences changed(Preferences old) {
        return switch (random.nextInt(6)) {
            case 0 -> old.withTools(one(List.of(Set.of(), Set.of("ball"), Set.of("roller"))));
            case 1 -> old.withEasier(!old.easier());
            case 2 -> old.withQuiet(!old.quiet());
            case 3 -> old.withWaiting(!old.waiting());
            case 4 -> old.withTwoMinutesASide(!old.twoMinutesASide());
            default -> old.withMoreSettle(old.moreSettle().plusSeconds(5));
        };
    }

    public String move() {
        return one(MOVES);
    }

    private Bookmark bookmark(Instant now) {
        Side side = one(List.of(Side.values()));
        Position at = new Position(
                random.nextInt(MOVES.size()),
                one(List.of(Phase.values())),
                side,
                Duration.ofMillis(random.nextInt(120_000)));
        return new Bookmark(MOVES, at, random.nextBoolean() ? Optional.of(side) : Optional.empty(), now);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
