package looselegs.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Instant NOON = RandomProfiles.NOON;

    @Test
    void the_newest_sixty_moves_are_kept_and_all_are_counted() {
        History history = IntStream.range(0, 61)
                .mapToObj(HistoryTest::move)
                .reduce(History.NONE, History::with, (one, other) -> other);

        assertThat(history.latest()).hasSize(60).doesNotContain(move(0)).endsWith(move(60));
        assertThat(history.total()).isEqualTo(61);
    }

    @Test
    void a_move_that_is_told_late_stands_in_its_place() {
        History history = History.NONE.with(move(2)).with(move(1));

        assertThat(history.latest()).containsExactly(move(1), move(2));
    }

    @Test
    void a_move_that_is_told_twice_counts_once() {
        History history = History.NONE.with(move(1)).with(new DoneMove("adductor", NOON.plusMillis(1_900)));

        assertThat(history).isEqualTo(History.NONE.with(move(1)));
    }

    @Test
    void there_are_no_fewer_moves_in_all_than_are_told() {
        assertThatThrownBy(() -> new History(List.of(move(1)), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DoneMove move(int second) {
        return new DoneMove("adductor", NOON.plusSeconds(second));
    }
}
