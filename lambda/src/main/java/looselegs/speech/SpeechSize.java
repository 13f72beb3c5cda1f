package looselegs.speech;

/**
 * How much there is to say in a text; each 0 or more.
 *
 * @param words words as spoken: 35 is two, IT two letters
 * @param sounds sounds of all the words
 * @param pauses pauses inside sentences, where a word follows
 * @param stops ends of sentences that another sentence follows
 */
record SpeechSize(int words, int sounds, int pauses, int stops) {

    static final SpeechSize NOTHING = new SpeechSize(0, 0, 0, 0);

    SpeechSize plus(SpeechSize other) {
        return new SpeechSize(words + other.words, sounds + other.sounds, pauses + other.pauses, stops + other.stops);
    }
}
