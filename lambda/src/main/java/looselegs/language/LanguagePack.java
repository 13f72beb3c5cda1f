package looselegs.language;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import looselegs.catalog.Catalog;
import looselegs.catalog.CatalogLoader;
import looselegs.catalog.Move;
import looselegs.catalog.PackedCatalog;
import looselegs.content.ContentFolder;
import looselegs.content.Packer;
import looselegs.content.Unpacker;
import looselegs.content.ValidationErrors;
import looselegs.pacing.Side;
import looselegs.speech.PackedSpeech;
import looselegs.speech.PhraseBook;
import looselegs.speech.PhraseKey;
import looselegs.speech.PhraseLoader;
import looselegs.speech.VoiceModel;

/** All content in one language: the moves and answers, the phrases, and the voice model. Immutable. */
public final class LanguagePack {
    /** Goes up whenever something is packed in another order. */
    private static final int FORMAT = 2;

    private final Catalog catalog;
    private final PhraseBook phrases;
    private final VoiceModel voice;
    private final String anyMove;
    private final Map<Side, Map<String, String>> sides = new EnumMap<>(Side.class);

    private LanguagePack(Catalog catalog, PhraseBook phrases, VoiceModel voice) {
        this.catalog = catalog;
        this.phrases = phrases;
        this.voice = voice;
        this.anyMove = phrases.sayAny(theMoves(catalog.listMoves()));
        for (Side side : Side.values()) {
            sides.put(side, sayings(side));
        }
    }

    /**
     * Reads and checks the content.
     *
     * @param root the folder that holds {@code content} and {@code phrases}
     * @param languageTag as in {@code en-US}
     * @throws looselegs.content.ContentException with every mistake at once
     */
    public static LanguagePack load(Path root, String languageTag, VoiceModel voice) {
        ValidationErrors errors = new ValidationErrors();
        ContentFolder folder = new ContentFolder(root, errors);
        PhraseBook phrases = new PhraseLoader(folder).load(languageTag, Arrays.asList(Phrase.values()));
        Catalog catalog = new CatalogLoader(folder, errors, languageTag).load(phrases.promptNames());
        errors.throwIfAny();
        return new LanguagePack(catalog, phrases, voice);
    }

    /** Packs everything into a form that {@link #unpack} reads within milliseconds. */
    public byte[] pack() {
        Packer out = new Packer();
        out.number(FORMAT);
        PackedCatalog.pack(catalog, out);
        PackedSpeech.pack(phrases, out);
        PackedSpeech.pack(voice, out);
        return out.toByteArray();
    }

    /**
     * Reads what {@link #pack} packed.
     *
     * @return empty if another version of the skill packed it
     */
    public static Optional<LanguagePack> unpack(byte[] packed) {
        try {
            Unpacker in = new Unpacker(packed);
            if (in.number() != FORMAT) {
                return Optional.empty();
            }
            LanguagePack pack = new LanguagePack(
                    PackedCatalog.unpack(in), PackedSpeech.unpackPhrases(in), PackedSpeech.unpackVoice(in));
            return in.isEmpty() ? Optional.of(pack) : Optional.empty();
        } catch (RuntimeException otherForm) {
            return Optional.empty();
        }
    }

    public Catalog catalog() {
        return catalog;
    }

    public PhraseBook phrases() {
        return phrases;
    }

    VoiceModel voice() {
        return voice;
    }

    /** All phrases that a locale's {@code coach.json} must hold. */
    public static Collection<PhraseKey> phraseKeys() {
        return List.of(Phrase.values());
    }

    /** The names of moves as they stand within a sentence, as in "the outer hip". */
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

    /** All moves as a choice, as in "the outer hip, the calf, or the foot"; every welcome says it. */
    public String anyMove() {
        return anyMove;
    }

    public String say(Phrase line) {
        return phrases.say(line, Map.of());
    }

    public String say(Phrase line, Map<String, String> values) {
        return phrases.say(line, values);
    }
}
