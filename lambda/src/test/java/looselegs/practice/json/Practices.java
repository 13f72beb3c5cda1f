package looselegs.practice.json;

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
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.pacing.SpokenLength;
import looselegs.pacing.VoiceRate;
import looselegs.pacing.VoiceRateEstimator;
import looselegs.practice.Dose;
import looselegs.practice.MoveChoice;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Sides;
import looselegs.practice.Version;
import looselegs.profile.Caution;
import looselegs.profile.DoneMove;
import looselegs.profile.Profile;
import looselegs.reminder.ReminderSchedule;

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
        PracticeOptions options = options();
        List<String> routine = moves(1 + chance.nextInt(MOVES.size()));
        Optional<Query.Repeatable> recall = chance.nextBoolean() ? Optional.of(recall()) : Optional.empty();
        return new Practice(
                options,
                routine,
                state(routine.size(), options.sides()),
                profile(),
                worked(routine),
                chance.nextBoolean() ? Optional.of(openQuestion()) : Optional.empty(),
                chance.nextBoolean() ? ZoneOffset.UTC : ZoneId.of("America/Los_Angeles"),
                chance.nextBoolean() ? Optional.of(chance.nextInt(8)) : Optional.empty(),
                chance.nextBoolean() ? Optional.of(sent()) : Optional.empty(),
                recall);
    }

    private PracticeOptions options() {
        double rate = VoiceRate.SLOWEST + chance.nextDouble() * (VoiceRate.FASTEST - VoiceRate.SLOWEST);
        return new PracticeOptions(
                any(Sides.values()),
                any(Version.values()),
                any(Dose.values()),
                any(PracticeOptions.Talk.values()),
                any(PracticeOptions.Going.values()),
                new VoiceRate(rate),
                chance.nextInt(1000));
    }

    private PracticeState state(int steps, Sides sides) {
        return switch (chance.nextInt(8)) {
            case 0 -> new PracticeState.Idle();
            case 1 ->
                new PracticeState.Offered(
                        moves(1 + chance.nextInt(MOVES.size())),
                        chance.nextBoolean(),
                        chance.nextBoolean() ? Optional.of(position(steps, sides)) : Optional.empty());
            case 2 -> new PracticeState.Ready(chance.nextInt(steps));
            case 3 ->
                new PracticeState.Playing(
                        Instant.parse("2026-11-23T18:00:00Z").plusMillis(chance.nextInt(1_000_000)),
                        heard(115_001),
                        position(steps, sides),
                        1 + chance.nextInt(2));
            case 4 -> new PracticeState.BetweenParts(position(steps, sides));
            case 5 -> new PracticeState.Paused(position(steps, sides));
            case 6 -> new PracticeState.Resumable(position(steps, sides));
            default -> new PracticeState.Finished(chance.nextInt(steps));
        };
    }

    private SpokenLength heard(int most) {
        return new SpokenLength(Duration.ofMillis(chance.nextInt(most)), Duration.ofMillis(chance.nextInt(most)));
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
                .withVoiceRateEstimator(
                        VoiceRateEstimator.nearest(0.8 + chance.nextDouble() * 0.4, chance.nextDouble() * 0.1))
                .withKnown(Set.copyOf(moves(chance.nextInt(MOVES.size()))));
        return chance.nextBoolean()
                ? profile
                : profile.withCaution(MOVES.getFirst(), new Caution(any(Caution.Kind.values()), START))
                        .withDone(new DoneMove(MOVES.getLast(), START));
    }

    private Map<String, Duration> worked(List<String> routine) {
        return chance.nextBoolean() ? Map.of() : Map.of(routine.getFirst(), Duration.ofMillis(chance.nextInt(240_001)));
    }

    private OpenQuestion openQuestion() {
        return switch (chance.nextInt(9)) {
            case 0 -> new OpenQuestion.Forget();
            case 1 -> new OpenQuestion.FineAgain(any(MOVES.toArray(String[]::new)));
            case 2 -> new OpenQuestion.Choice();
            case 3 -> new OpenQuestion.When(Set.of(), Optional.of(LocalTime.of(chance.nextInt(24), 30)));
            case 4 -> new OpenQuestion.When(EnumSet.of(any(DayOfWeek.values()), DayOfWeek.MONDAY), Optional.empty());
            case 5 -> new OpenQuestion.Remind(wish());
            case 6 -> new OpenQuestion.Advice();
            case 7 -> new OpenQuestion.EasierStill(any(MOVES.toArray(String[]::new)));
            default ->
                chance.nextBoolean()
                        ? new OpenQuestion.CancelReminders(List.of("a-token", "b"))
                        : new OpenQuestion.ChangeReminder("a-token", wish());
        };
    }

    private ReminderSchedule wish() {
        return new ReminderSchedule(
                EnumSet.of(any(DayOfWeek.values()), DayOfWeek.FRIDAY),
                LocalTime.of(chance.nextInt(24), chance.nextInt(60)));
    }

    private Query.Repeatable recall() {
        int count = chance.nextInt(3);
        MoveChoice choice = count == 0 ? new MoveChoice.Unsaid() : new MoveChoice.Named(moves(count));
        Optional<String> answer = chance.nextBoolean() ? Optional.of("fracture") : Optional.empty();
        return chance.nextBoolean()
                ? new Query.Explain(any(Query.Topic.values()), choice)
                : new Query.About(any(Answer.Kind.values()), answer, choice, any(Query.Detail.values()));
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
