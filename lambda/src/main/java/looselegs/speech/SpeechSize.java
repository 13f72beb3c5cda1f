package looselegs.speech;

/**
 * How much there is to say in a text; each number is 0 or more.
 *
 * @param words spoken words: 35 and IT are two each
 * @param sounds the sounds of all words
 * @param pauses pauses inside a sentence that a word follows
 * @param stops ends of sentences that another sentence follows
 */
record SpeechSize(int words, int sounds, int pauses, int stops) {

    static final SpeechSize NOTHING = new SpeechSize(0, 0, 0, 0);

    SpeechSize plus(SpeechSize other) {
        return new SpeechSize(words + other.words, sounds + other.sounds, pauses + other.pauses, stops + other.stops);
    }
}
