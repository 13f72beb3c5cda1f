package looselegs.practice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Sides;
import looselegs.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again as it was, and what nobody wrote is refused. */
class PracticeAttributesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 2048;

    static Stream<Practice> practices() {
        return Practices.generated(500);
    }

    @ParameterizedTest
    @MethodSource("practices")
    void a_practice_comes_back_as_it_was_written(Practice practice) throws JsonProcessingException {
        assertThat(read(practice)).contains(practice);
    }

    @Test
    void every_standing_is_among_those_that_are_written() {
        List<String> all = Stream.of(PracticeState.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();

        assertThat(practices()
                        .map(practice -> practice.state().getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void no_attribute_means_no_practice() {
        assertThat(PracticeAttributes.read(Map.of(), Practices.MOVES::contains)).isEmpty();
    }

    @Test
    void a_routine_as_long_as_can_be_is_written_in_less_than_two_kilobytes() throws JsonProcessingException {
        List<String> moves = moves(PracticeReader.LONGEST_ROUTINE);
        Practice practice = practice(
                Sides.BOTH, moves, new PracticeState.Offered(moves, true, Optional.empty()), Set.copyOf(moves));

        assertThat(JSON.writeValueAsString(PracticeAttributes.write(practice)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MOST_BYTES);
        assertThat(PracticeAttributes.read(PracticeAttributes.write(practice), moves::contains))
                .contains(practice);
    }

    @Test
    void a_longer_routine_is_refused() {
        List<String> moves = moves(PracticeReader.LONGEST_ROUTINE + 1);

        assertThatRefuses(practice(Sides.BOTH, moves, new PracticeState.Idle(), Set.of()), moves);
    }

    @Test
    void a_move_that_is_not_in_the_catalog_is_refused() {
        assertThatRefuses(
                practice(Sides.BOTH, List.of("handstand"), new PracticeState.Ready(0), Set.of()), Practices.MOVES);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_position_on_a_side_that_is_not_worked_on_is_refused(Phase phase) {
        assertThatRefuses(paused(Sides.LEFT, phase, Side.RIGHT, Duration.ZERO), Practices.MOVES);
        assertThatRefuses(paused(Sides.RIGHT, phase, Side.LEFT, Duration.ZERO), Practices.MOVES);
    }

    @Test
    void a_change_over_of_somebody_who_works_on_one_side_is_refused() {
        assertThatRefuses(paused(Sides.LEFT, Phase.CHANGE_OVER, Side.LEFT, Duration.ZERO), Practices.MOVES);
    }

    @Test
    void ten_minutes_in_a_phase_are_read_and_a_millisecond_more_is_refused() throws JsonProcessingException {
        Duration most = Duration.ofMinutes(10);
        Practice longest = paused(Sides.BOTH, Phase.WORK, Side.LEFT, most);

        assertThat(read(longest)).contains(longest);
        assertThatRefuses(paused(Sides.BOTH, Phase.WORK, Side.LEFT, most.plusMillis(1)), Practices.MOVES);
    }

    @Test
    void a_step_behind_the_routine_is_refused() {
        assertThatRefuses(
                practice(Sides.BOTH, List.of("it-band"), new PracticeState.Finished(1), Set.of()), Practices.MOVES);
    }

    private static Practice paused(Sides sides, Phase phase, Side side, Duration done) {
        PracticeState state = new PracticeState.Paused(new Position(0, phase, side, done));
        return practice(sides, List.of("it-band"), state, Set.of());
    }

    private static Practice practice(Sides sides, List<String> routine, PracticeState state, Set<String> known) {
        PracticeOptions all = PracticeOptions.standard(7);
        PracticeOptions options = new PracticeOptions(
                sides, all.version(), all.dose(), all.talk(), all.going(), all.voiceRate(), all.seed());
        return new Practice(
                options,
                routine,
                state,
                Profile.fresh(Instant.EPOCH).withKnown(known),
                Map.of(),
                Optional.empty(),
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> moves(int count) {
        return IntStream.range(0, count).mapToObj("outer-hip-%02d"::formatted).toList();
    }

    private static void assertThatRefuses(Practice practice, List<String> catalog) {
        assertThatThrownBy(() -> PracticeAttributes.read(PracticeAttributes.write(practice), catalog::contains))
                .isInstanceOf(DamagedPracticeException.class);
    }

    /** Through text, as the platform sends it. */
    private static Optional<Practice> read(Practice practice) throws JsonProcessingException {
        String text = JSON.writeValueAsString(PracticeAttributes.write(practice));
        return PracticeAttributes.read(
                JSON.readValue(text, new TypeReference<Map<String, Object>>() {}), Practices.MOVES::contains);
    }
}
