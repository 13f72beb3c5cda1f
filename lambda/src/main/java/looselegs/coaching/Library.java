package looselegs.coaching;

import java.nio.file.Path;
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
import looselegs.content.Mistakes;
import looselegs.content.Packer;
import looselegs.content.Unpacker;
import looselegs.pacing.Side;
import looselegs.speech.PackedSpeech;
import looselegs.speech.PhraseBook;
import looselegs.speech.PhraseKey;
import looselegs.speech.PhraseLoader;
import looselegs.speech.VoiceModel;

/** All content in one language, which never changes, and what follows from it and was worked out lately. */
public final class Library {
    /** Goes up whenever something is packed in another order. */
    private static final int FORMAT = 2;

    private final Catalog catalog;
    private final PhraseBook phrases;
    private final VoiceModel voice;
    private final Sentences sentences;
    private final Scripts scripts;
    private final String anyMove;
    private final Map<Side, Map<String, String>> sides = new EnumMap<>(Side.class);

    private Library(Catalog catalog, PhraseBook phrases, VoiceModel voice) {
        this.catalog = catalog;
        this.phrases = phrases;
        this.voice = voice;
        this.sentences = new Sentences(voice);
        this.scripts = new Scripts(sentences);
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
    public static Library load(Path root, String languageTag, VoiceModel voice) {
        Mistakes mistakes = new Mistakes();
        ContentFolder folder = new ContentFolder(root, mistakes);
        PhraseBook phrases = new PhraseLoader(folder).load(languageTag, Arrays.asList(Line.values()));
        Catalog catalog = new CatalogLoader(folder, mistakes, languageTag).load(phrases.promptNames());
        mistakes.throwIfAny();
        return new Library(catalog, phrases, voice);
    }

    /** All of it in a form that {@link #unpack} takes out within milliseconds. */
    public byte[] pack() {
        Packer out = new Packer();
        out.number(FORMAT);
        PackedCatalog.pack(catalog, out);
        PackedSpeech.pack(phrases, out);
        PackedSpeech.pack(voice, out);
        return out.toByteArray();
    }

    /**
     * What {@link #pack} packed.
     *
     * @return empty if another version of the skill packed it
     */
    public static Optional<Library> unpack(byte[] packed) {
        try {
            Unpacker in = new Unpacker(packed);
            if (in.number() != FORMAT) {
                return Optional.empty();
            }
            Library library =
                    new Library(PackedCatalog.unpack(in), PackedSpeech.unpackPhrases(in), PackedSpeech.unpackVoice(in));
            return in.isEmpty() ? Optional.of(library) : Optional.empty();
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

    Sentences sentences() {
        return sentences;
    }

    Scripts scripts() {
        return scripts;
    }

    /** All phrases that a locale's {@code coach.json} must hold. */
    public static Collection<PhraseKey> phraseKeys() {
        return List.of(Line.values());
    }

    /** Moves as they are named within a sentence, as in "the outer hip". */
    List<String> theMoves(List<Move> moves) {
        List<String> named = new ArrayList<>(moves.size());
        for (Move move : moves) {
            named.add(say(Line.THE_MOVE, Map.of("move", move.name())));
        }
        return named;
    }

    /** The values of {@code {side}} and {@code {other}} in the words of a move. */
    Map<String, String> sides(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }

    private Map<String, String> sayings(Side side) {
        return Map.of("side", say(word(side)), "other", say(word(side.other())));
    }

    private static Line word(Side side) {
        return side == Side.LEFT ? Line.SIDE_LEFT : Line.SIDE_RIGHT;
    }

    /** All moves to choose from; every welcome needs them. */
    String anyMove() {
        return anyMove;
    }

    String say(Line line) {
        return phrases.say(line, Map.of());
    }

    String say(Line line, Map<String, String> values) {
        return phrases.say(line, values);
    }
}
