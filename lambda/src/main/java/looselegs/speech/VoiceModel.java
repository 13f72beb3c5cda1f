package looselegs.speech;

import java.time.Duration;

/**
 * How long a locale's standard voice needs to say a text.
 *
 * <p>The time is a sum: a share for the utterance, and one for each word, each sound of the words, each pause and each
 * stop. Sounds are counted from the letters. The shares are fitted to measured free voices, each brought to one rate;
 * half of the sentences left out of the fit are met within six percent. The rate is that of Polly's Joanna, known from one
 * text only: the listener's device may speak 15 percent faster or slower.
 */
public final class VoiceModel {
    private static final double MILLIS_OF_A_SECOND = 1000;

    private final Voice voice;
    private final SpokenText spokenText;

    private VoiceModel(Voice voice) {
        this.voice = voice;
        spokenText = new SpokenText(voice);
    }

    /** Prepares the voice's rules once, so that a sentence then takes a few microseconds. */
    public static VoiceModel of(Voice voice) {
        return new VoiceModel(voice);
    }

    Voice voice() {
        return voice;
    }

    /**
     * The time from the first to the last sound of a text, to the millisecond. Breaks before the first and after the last
     * word take none, and a text without anything to say takes zero.
     *
     * @param words plain text of any length, without markup
     */
    public Duration timeToSay(String words) {
        SpeechSize length = spokenText.lengthOf(words);
        if (length.words() == 0) {
            return Duration.ZERO;
        }
        Voice.Seconds seconds = voice.seconds();
        double atRateOne = seconds.utterance()
                + length.words() * seconds.word()
                + length.sounds() * seconds.sound()
                + length.pauses() * seconds.pause()
                + length.stops() * seconds.stop();
        return Duration.ofMillis(Math.round(atRateOne / voice.rate() * MILLIS_OF_A_SECOND));
    }
}
