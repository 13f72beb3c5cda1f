package looselegs.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceModelTest {
    private final Voice voice = VoiceLoader.load("en-US");
    private final VoiceModel model = VoiceModel.of(voice);
    private final SpokenText spokenText = new SpokenText(voice);

    @Test
    void the_time_of_a_text_is_the_sum_of_its_elements_at_the_rate_of_the_voice() {
        Voice.Seconds seconds = new Voice.Seconds(1, 10, 100, 1000, 10_000);
        VoiceModel round = VoiceModel.of(with(2, seconds));

        assertThat(round.timeToSay("Go on, go. Go."))
                .isEqualTo(Duration.ofMillis((1 + 4 * 10 + 8 * 100 + 1000 + 10_000) * 1000L / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "...", "?!", "—", "\uD83D\uDC4D", "\"'\"", "\uD83D"})
    void a_text_without_words_takes_no_time(String nothing) {
        assertThat(model.timeToSay(nothing)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "35 seconds | thirty-five seconds",
                "0 left | zero left",
                "100 moves | one hundred moves",
                "215 moves | two hundred fifteen moves",
                "2026 | two zero two six",
                "007 | zero zero seven",
                "the IT band | the eye tee band",
                "press in CPR | press in see pee are",
                "press in C P R | press in see pee are",
                "I roll | i roll",
                "A ball | a ball",
                "STARTING | starting",
                "50 % done | fifty percent done",
                "can’t | can't",
                "set-up | set up",
                "Good… now | Good, now",
                "Good?! Now | Good. Now",
                "Good. – Now | Good. Now",
                "one (or two) | one or two",
                "Now. | Now",
                "'Rest', now | Rest, now"
            })
    void texts_that_sound_alike_take_the_same_time(String written, String spoken) {
        assertThat(spokenText.lengthOf(written)).isEqualTo(spokenText.lengthOf(spoken));
    }

    @ParameterizedTest
    @CsvSource({
        "roll, 3", "straight, 6", "the, 1", "push, 3", "iliotibial, 10", "gluteus, 7", "medius, 6", "tensor, 6",
        "fasciae, 6", "latae, 4", "adductors, 8", "tibia, 5", "fascia, 5", "calf, 4", "lacrosse, 6", "forearm, 6",
        "kickstand, 8", "myofascial, 8"
    })
    void sounds_are_counted_from_the_spelling(String word, int sounds) {
        assertThat(spokenText.lengthOf(word)).isEqualTo(new SpeechSize(1, sounds, 0, 0));
    }

    @Test
    void the_end_of_a_sentence_takes_longer_than_a_comma_and_a_comma_takes_time() {
        Duration none = model.timeToSay("Good rest for a moment");

        assertThat(model.timeToSay("Good, rest for a moment")).isGreaterThan(none);
        assertThat(model.timeToSay("Good. Rest for a moment"))
                .isGreaterThan(model.timeToSay("Good, rest for a moment"));
    }

    @Test
    void one_more_word_takes_longer() {
        assertThat(model.timeToSay("Roll on slowly")).isGreaterThan(model.timeToSay("Roll on"));
    }

    static Stream<Arguments> other_scripts() {
        return Stream.of(
                arguments("ゆっくり転がしてください", 24),
                arguments("慢慢滚动", 8),
                arguments("천천히", 6),
                arguments("медленно", 8),
                arguments("धीरे", 4),
                arguments("\uD835\uDC00\uD835\uDC01", 2));
    }

    @ParameterizedTest
    @MethodSource("other_scripts")
    void words_of_other_scripts_count_one_sound_per_letter_and_two_per_syllable_sign(String text, int sounds) {
        assertThat(spokenText.lengthOf(text).sounds()).isEqualTo(sounds);
    }

    @Test
    void ten_thousand_random_characters_take_a_finite_time() {
        Random random = new Random(4);
        StringBuilder anything = new StringBuilder("start");
        random.ints(10_000, 1, Character.MAX_VALUE).forEach(c -> anything.append((char) c));

        assertThat(model.timeToSay(anything.toString())).isPositive();
        assertThat(model.timeToSay("roll ".repeat(2000))).isGreaterThan(Duration.ofMinutes(5));
        assertThat(model.timeToSay("o".repeat(10_000))).isGreaterThan(Duration.ofMinutes(5));
        assertThat(model.timeToSay("9".repeat(10_000))).isGreaterThan(Duration.ofMinutes(5));
    }

    private Voice with(double rate, Voice.Seconds seconds) {
        return new Voice(
                rate,
                seconds,
                voice.pauseSigns(),
                voice.stopSigns(),
                voice.spellings(),
                voice.silentEndings(),
                voice.words(),
                voice.letters(),
                voice.numbers(),
                voice.spokenSigns());
    }
}
