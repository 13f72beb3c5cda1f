package looselegs.language;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import looselegs.catalog.Catalog;
import looselegs.catalog.CatalogLoader;
import looselegs.catalog.CatalogUnpacker;
import looselegs.catalog.Move;
import looselegs.content.ContentFolder;
import looselegs.content.LanguageFolder;
import looselegs.content.RecordPacker;
import looselegs.content.RecordUnpacker;
import looselegs.content.ValidationErrors;
import looselegs.pacing.Side;
import looselegs.speech.PhraseBook;
import looselegs.speech.PhraseLoader;
import looselegs.speech.SpeechUnpacker;
import looselegs.speech.Voice;
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;

/** All content in one language: the moves and answers, the phrases, and the voice model. Immutable. */
public final class LanguagePack {
    /** A question that names more moves would be too long for the ear. */
    private static final int MOST_MOVES_NAMED = 5;

    private final Language language;
    private final Catalog catalog;
    private final PhraseBook phrases;
    private final VoiceModel voice;
    private final String whichAgain;
    private final Map<Side, Map<String, String>> sides = new EnumMap<>(Side.class);

    /** The parts of a language pack, as they are packed. */
    record Contents(Language language, Catalog.Contents catalog, PhraseBook.Contents phrases, Voice voice) {}

    private LanguagePack(Contents contents) {
        this.language = contents.language();
        this.catalog = new Catalog(contents.catalog());
        this.phrases = new PhraseBook(contents.phrases());
        this.voice = VoiceModel.of(contents.voice());
        this.whichAgain = askWhichAgain();
        for (Side side : Side.values()) {
            sides.put(side, sayings(side));
        }
    }

    /**
     * Loads a pack from the content files, and checks it.
     *
     * @param root the folder that holds {@code content} and {@code languages}
     * @param tag the folder of the pack
     * @throws looselegs.content.ContentException with every mistake at once
     */
    public static LanguagePack load(Path root, String tag) {
        ValidationErrors errors = new ValidationErrors();
        LanguageFolder folder = new LanguageFolder(new ContentFolder(root, errors), tag);
        Optional<Language> language = Language.load(folder);
        PhraseBook.Contents phrases = new PhraseLoader(folder).load(Arrays.asList(Phrase.values()));
        Catalog.Contents catalog =
                new CatalogLoader(folder, errors).load(phrases.prompts().keySet());
        Optional<Voice> voice = VoiceLoader.load(folder);
        errors.throwIfAny();
        return new LanguagePack(new Contents(language.orElseThrow(), catalog, phrases, voice.orElseThrow()));
    }

    /** Packs the content into a form that {@link #unpack} loads within milliseconds. */
    public byte[] pack() {
        return RecordPacker.pack(new Contents(language, catalog.contents(), phrases.contents(), voice.voice()));
    }

    /**
     * Loads what {@link #pack} packed. If another version of the skill packed it, this throws as {@link RecordUnpacker} does.
     */
    public static LanguagePack unpack(byte[] packed) {
        RecordUnpacker in = RecordUnpacker.open(packed);
        Contents contents = new Contents(
                Language.unpack(in.record("language")),
                CatalogUnpacker.unpack(in.record("catalog")),
                SpeechUnpacker.phrases(in.record("phrases")),
                SpeechUnpacker.voice(in.record("voice")));
        in.requireEnd();
        return new LanguagePack(contents);
    }

    public Language language() {
        return language;
    }

    public Catalog catalog() {
        return catalog;
    }

    public PhraseBook phrases() {
        return phrases;
    }

    public VoiceModel voice() {
        return voice;
    }

    /** Names moves as a sentence does, as in "the outer hip". */
    public List<String> theMoves(List<Move> moves) {
        List<String> named = new ArrayList<>(moves.size());
        for (Move move : moves) {
            named.add(say(Phrase.THE_MOVE, Map.of("move", move.name())));
        }
        return named;
    }

    /** The values of {@code {side}} and {@code {other}} in the words of a move. */
    public Map<String, String> sides(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }

    /** "Left" or "right", as it stands within a sentence. */
    public String sideWord(Side side) {
        return Objects.requireNonNull(sides(side).get("side"));
    }

    /** A length in minutes and seconds; above ten seconds it is rounded to the nearest five. */
    public String timeWords(Duration time) {
        return phrases.sayTime(time);
    }

    /** A length in whole minutes, rounded up, so that nobody is late. */
    public String minutesWords(Duration time) {
        return phrases.sayTime(Duration.ofMinutes(Math.ceilDiv(time.toSeconds(), 60L)));
    }

    private Map<String, String> sayings(Side side) {
        return Map.of("side", say(word(side)), "other", say(word(side.other())));
    }

    private static Phrase word(Side side) {
        return side == Side.LEFT ? Phrase.SIDE_LEFT : Phrase.SIDE_RIGHT;
    }

    /** Asks which move the listener wants. Every welcome ends with it. */
    public String whichAgain() {
        return whichAgain;
    }

    private String askWhichAgain() {
        List<Move> moves = catalog.listMoves();
        if (moves.size() <= MOST_MOVES_NAMED) {
            return say(Phrase.WHICH_AGAIN, Map.of("moves", phrases.sayAny(theMoves(moves))));
        }
        String named = phrases.sayAny(theMoves(moves.subList(0, MOST_MOVES_NAMED)));
        return say(Phrase.WHICH_AGAIN_OF_MANY, Map.of("moves", named, "count", Integer.toString(moves.size())));
    }

    public String say(Phrase line) {
        return phrases.say(line, Map.of());
    }

    public String say(Phrase line, Map<String, String> values) {
        return phrases.say(line, values);
    }
}
