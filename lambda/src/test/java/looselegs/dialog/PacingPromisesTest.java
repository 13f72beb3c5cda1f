package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import looselegs.dialog.Material.Asked;
import looselegs.language.Narrator;
import looselegs.language.Phrase;
import looselegs.pacing.Budget;
import looselegs.pacing.Cue;
import looselegs.pacing.Phase;
import looselegs.pacing.Section;
import looselegs.playback.PartComposer;
import looselegs.practice.Dose;
import looselegs.practice.Response;
import looselegs.practice.Sides;
import looselegs.practice.Version;
import looselegs.speech.Speech;
import looselegs.speech.SsmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of the time, for every move × side choice × version × dose. */
class PacingPromisesTest {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);
    private static final Duration MOST_SPEECH = Duration.ofSeconds(15);

    /** Both sides in one minute or two minutes each, left alone, right alone. */
    private static final int WAYS_TO_SHARE_THE_TIME = 4;

    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    static Stream<Asked> everyWay() {
        return Material.everyWay();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void two_minutes_are_two_minutes(Asked asked) {
        double promised = asked.options().dose() == Dose.TWO_MINUTES_A_SIDE
                        && asked.options().sides() == Sides.BOTH
                ? 240
                : 120;
        assertThat(seconds(work(asked))).isCloseTo(promised, within(0.1));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void at_most_fifteen_seconds_of_a_minute_of_work_are_spoken(Asked asked) {
        assertThat(mostSpeechInAMinute(asked)).isLessThanOrEqualTo(MOST_SPEECH);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void no_silence_in_the_work_is_longer_than_twenty_seconds(Asked asked) {
        assertThat(longestSilence(asked)).isLessThanOrEqualTo(LONGEST_SILENCE);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void each_side_counts_down_before_zero_and_says_so_at_zero(Asked asked) {
        List<Section> sections = asked.playback().timeline().step(0);
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).phase() == Phase.WORK) {
                assertThat(names(sections.get(i)))
                        .endsWith(
                                "clock.ten-left",
                                "work",
                                "clock.three",
                                "work",
                                "clock.two",
                                "work",
                                "clock.one",
                                "work");
                assertThat(sections.get(i + 1).cues().getFirst().name()).isEqualTo("clock.stop");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void every_response_fits_its_budget_even_after_the_notice(Asked asked) {
        Speech notice = Speech.of(Material.LIBRARY.say(Phrase.NOTICE));
        Response response =
                player(asked).play(notice, asked.options().beginningOf(0), NOW).orElseThrow();
        Narrator narrator = asked.playback().narrator();
        for (Speech speech : List.of(response.speech(), response.reprompt().orElseThrow())) {
            assertThat(narrator.lengthOf(speech)).isLessThanOrEqualTo(Budget.RESPONSE.longest());
            assertThat(SsmlWriter.write(speech)).hasSizeLessThanOrEqualTo(Budget.RESPONSE.characters());
        }
    }

    @Test
    void the_table_of_all_ways_is_printed() {
        List<String> rows = new ArrayList<>();
        rows.add("move, sides, version, dose                               work   speech/min  silence  responses");
        everyWay().map(PacingPromisesTest::row).forEach(rows::add);
        System.out.println(String.join("\n", rows));
        int moves = Material.LIBRARY.catalog().listMoves().size();
        assertThat(rows).hasSize(1 + moves * Version.values().length * WAYS_TO_SHARE_THE_TIME);
    }

    private static String row(Asked asked) {
        Response response = player(asked)
                .play(Speech.SILENT, asked.options().beginningOf(0), NOW)
                .orElseThrow();
        Narrator narrator = asked.playback().narrator();
        StringBuilder row = new StringBuilder("%-54s %6.1f s %6.1f s %8.1f s "
                .formatted(
                        asked,
                        seconds(work(asked)),
                        seconds(mostSpeechInAMinute(asked)),
                        seconds(longestSilence(asked))));
        for (Speech speech : List.of(response.speech(), response.reprompt().orElseThrow())) {
            row.append("%7.1f s %,6d ch"
                    .formatted(
                            seconds(narrator.lengthOf(speech)),
                            SsmlWriter.write(speech).length()));
        }
        return row.toString();
    }

    private static PartComposer player(Asked asked) {
        return new PartComposer(asked.playback());
    }

    private static Duration work(Asked asked) {
        return sum(
                workSections(asked).flatMap(section -> section.cues().stream()).map(Cue::length));
    }

    private static Duration longestSilence(Asked asked) {
        return workSections(asked)
                .flatMap(section -> section.cues().stream())
                .filter(Cue.Silence.class::isInstance)
                .map(Cue::length)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** In any whole minute of the clock. */
    private static Duration mostSpeechInAMinute(Asked asked) {
        return workSections(asked)
                .flatMap(section -> Stream.iterate(
                                Duration.ZERO,
                                from -> from.compareTo(section.length()) < 0,
                                from -> from.plusMinutes(1))
                        .map(from -> speechBetween(section, from, from.plusMinutes(1))))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private static Duration speechBetween(Section section, Duration from, Duration to) {
        Duration at = Duration.ZERO;
        Duration spoken = Duration.ZERO;
        for (Cue cue : section.cues()) {
            if (cue instanceof Cue.Say && at.compareTo(from) >= 0 && at.compareTo(to) < 0) {
                spoken = spoken.plus(cue.length());
            }
            at = at.plus(cue.length());
        }
        return spoken;
    }

    private static Stream<Section> workSections(Asked asked) {
        return asked.playback().timeline().step(0).stream().filter(section -> section.phase() == Phase.WORK);
    }

    private static List<String> names(Section section) {
        return section.cues().stream().map(Cue::name).toList();
    }

    private static Duration sum(Stream<Duration> durations) {
        return durations.reduce(Duration.ZERO, Duration::plus);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
