package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int DRAWS = 10_000;
    private static final List<String> THREE = List.of("StopIntent", "PainIntent", "WhereIntent");
    private static final List<String> FOUR = List.of("StopIntent", "NewIntent", "PainIntent", "WhereIntent");

    @Test
    void a_new_choice_changes_no_draw_but_those_that_it_wins() {
        assertThat(randoms().boxed().filter(random -> !draw(FOUR, random).equals("NewIntent")))
                .allSatisfy(random -> assertThat(draw(FOUR, random)).isEqualTo(draw(THREE, random)));
    }

    @Test
    void every_choice_is_drawn_about_equally_often() {
        assertThat(FOUR).allSatisfy(choice -> assertThat(share(FOUR, choice)).isBetween(0.22, 0.28));
    }

    @Test
    void a_choice_that_is_listed_twice_is_drawn_twice_as_often() {
        assertThat(share(List.of("StopIntent", "StopIntent", "PainIntent"), "StopIntent"))
                .isBetween(0.63, 0.70);
    }

    private static double share(List<String> choices, String wanted) {
        return (double) randoms()
                        .filter(random -> draw(choices, random).equals(wanted))
                        .count()
                / DRAWS;
    }

    private static String draw(List<String> choices, long random) {
        return Draw.from(choices, name -> name, random);
    }

    private static LongStream randoms() {
        return new SplittableRandom(1).longs(DRAWS);
    }
}
