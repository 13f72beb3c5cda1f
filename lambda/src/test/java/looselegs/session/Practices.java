package looselegs.session;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import looselegs.catalog.Answer;
import looselegs.coaching.Ask;
import looselegs.coaching.Dose;
import looselegs.coaching.MoveChoice;
import looselegs.coaching.Options;
import looselegs.coaching.Pending;
import looselegs.coaching.Practice;
import looselegs.coaching.Sides;
import looselegs.coaching.Standing;
import looselegs.coaching.Version;
import looselegs.pacing.Heard;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.pacing.VoiceClock;
import looselegs.pacing.VoiceRate;
import looselegs.profile.Caution;
import looselegs.profile.DoneMove;
import looselegs.profile.Profile;
import looselegs.reminder.ReminderWish;

/** Practices of every kind by chance; the same ones each time. */
final class Practices {
    static final List<String> MOVES = List.of("outer-hip", "it-band", "adductor", "inner-calf", "outer-calf");

    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    private static final int SEED = 20_261_123;

    private final Random chance = new Random(SEED);

    private Practices() {}

    static Stream<Practice> generated(int count) {
        return Stream.generate(new Practices()::next).limit(count);
    }

    private Practice next() {
        Options options = options();
        List<String> routine = moves(1 + chance.nextInt(MOVES.size()));
        Optional<Ask.Recalled> recall = chance.nextBoolean() ? Optional.of(recall()) : Optional.empty();
        return new Practice(
                options,
                routine,
                standing(routine.size(), options.sides()),
                profile(),
                worked(routine),
                chance.nextBoolean() ? Optional.of(pending()) : Optional.empty(),
                chance.nextBoolean() ? ZoneOffset.UTC : ZoneId.of("America/Los_Angeles"),
                chance.nextBoolean() ? Optional.of(chance.nextInt(8)) : Optional.empty(),
                chance.nextBoolean() ? Optional.of(sent()) : Optional.empty(),
                recall);
    }

    private Options options() {
        double rate = VoiceRate.SLOWEST + chance.nextDouble() * (VoiceRate.FASTEST - VoiceRate.SLOWEST);
        return new Options(
                any(Sides.values()),
                any(Version.values()),
                any(Dose.values()),
                any(Options.Talk.values()),
                any(Options.Going.values()),
                new VoiceRate(rate),
                chance.nextInt(1000));
    }

    private Standing standing(int steps, Sides sides) {
        return switch (chance.nextInt(8)) {
            case 0 -> new Standing.Fresh();
            case 1 ->
                new Standing.Offered(
                        moves(1 + chance.nextInt(MOVES.size())),
                        chance.nextBoolean(),
                        chance.nextBoolean() ? Optional.of(position(steps, sides)) : Optional.empty());
            case 2 -> new Standing.Prepared(chance.nextInt(steps));
            case 3 ->
                new Standing.Playing(
                        Instant.parse("2026-11-23T18:00:00Z").plusMillis(chance.nextInt(1_000_000)),
                        heard(115_001),
                        position(steps, sides),
                        1 + chance.nextInt(2));
            case 4 -> new Standing.Waiting(position(steps, sides));
            case 5 -> new Standing.Paused(position(steps, sides));
            case 6 -> new Standing.Left(position(steps, sides));
            default -> new Standing.Finished(chance.nextInt(steps));
        };
    }

    private Heard heard(int most) {
        return new Heard(Duration.ofMillis(chance.nextInt(most)), Duration.ofMillis(chance.nextInt(most)));
    }

    private Practice.Sent sent() {
        Instant at = Instant.parse("2026-11-23T18:00:00Z").plusSeconds(chance.nextInt(10_000));
        return new Practice.Sent(at, heard(200_000), heard(200_000));
    }

    private Position position(int steps, Sides sides) {
        Phase phase = any(Phase.values());
        Side side = switch (sides) {
            case BOTH -> any(Side.values());
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
        };
        boolean possible = phase != Phase.CHANGE_OVER || sides == Sides.BOTH;
        return new Position(
                chance.nextInt(steps), possible ? phase : Phase.WORK, side, Duration.ofMillis(chance.nextInt(600_001)));
    }

    private Profile profile() {
        Profile profile = Profile.fresh(START.plusSeconds(chance.nextInt(1_000_000)))
                .withClock(VoiceClock.nearest(0.8 + chance.nextDouble() * 0.4, chance.nextDouble() * 0.1))
                .withKnown(Set.copyOf(moves(chance.nextInt(MOVES.size()))));
        return chance.nextBoolean()
                ? profile
                : profile.withCaution(MOVES.getFirst(), new Caution(any(Caution.Kind.values()), START))
                        .withDone(new DoneMove(MOVES.getLast(), START));
    }

    private Map<String, Duration> worked(List<String> routine) {
        return chance.nextBoolean() ? Map.of() : Map.of(routine.getFirst(), Duration.ofMillis(chance.nextInt(240_001)));
    }

    private Pending pending() {
        return switch (chance.nextInt(9)) {
            case 0 -> new Pending.Forget();
            case 1 -> new Pending.FineAgain(any(MOVES.toArray(String[]::new)));
            case 2 -> new Pending.Choice();
            case 3 -> new Pending.When(Set.of(), Optional.of(LocalTime.of(chance.nextInt(24), 30)));
            case 4 -> new Pending.When(EnumSet.of(any(DayOfWeek.values()), DayOfWeek.MONDAY), Optional.empty());
            case 5 -> new Pending.Remind(wish());
            case 6 -> new Pending.Advice();
            case 7 -> new Pending.EasierStill(any(MOVES.toArray(String[]::new)));
            default ->
                chance.nextBoolean()
                        ? new Pending.CancelReminders(List.of("a-token", "b"))
                        : new Pending.ChangeReminder("a-token", wish());
        };
    }

    private ReminderWish wish() {
        return new ReminderWish(
                EnumSet.of(any(DayOfWeek.values()), DayOfWeek.FRIDAY),
                LocalTime.of(chance.nextInt(24), chance.nextInt(60)));
    }

    private Ask.Recalled recall() {
        int count = chance.nextInt(3);
        MoveChoice choice = count == 0 ? new MoveChoice.Unsaid() : new MoveChoice.Named(moves(count));
        Optional<String> answer = chance.nextBoolean() ? Optional.of("fracture") : Optional.empty();
        return chance.nextBoolean()
                ? new Ask.Explain(any(Ask.Topic.values()), choice)
                : new Ask.About(any(Answer.Kind.values()), answer, choice, any(Ask.Detail.values()));
    }

    private List<String> moves(int count) {
        int first = chance.nextInt(MOVES.size());
        return IntStream.range(first, first + count)
                .mapToObj(i -> MOVES.get(i % MOVES.size()))
                .toList();
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
