package looselegs.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import looselegs.language.FileLanguagePacks;

/** Writes content with any number of moves: the shipped ones, followed by copies under other names. */
final class ManyMoves {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SHIPPED = Path.of("src/main/resources");
    private static final Path FACTS = Path.of("content/moves");
    private static final Path ROUTINES = Path.of("content/routines");
    private static final Path LANGUAGES = Path.of("languages");
    private static final List<String> SHIPPED_MOVES =
            List.of("outer-hip", "it-band", "adductor", "inner-calf", "outer-calf");

    private ManyMoves() {}

    static List<String> ids(int moves) {
        return IntStream.range(0, moves).mapToObj(ManyMoves::id).toList();
    }

    private static String id(int move) {
        String original = SHIPPED_MOVES.get(move % SHIPPED_MOVES.size());
        return move < SHIPPED_MOVES.size() ? original : original + "-" + move;
    }

    /** Writes content and phrases to a new folder and returns it. */
    static Path write(int moves) throws IOException {
        Path folder = Files.createTempDirectory(Subject.FOLDER.toAbsolutePath(), "moves-" + moves + "-");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!Files.isDirectory(file)) {
                    copy(file, folder.resolve(SHIPPED.relativize(file)));
                }
            }
        }
        for (int move = SHIPPED_MOVES.size(); move < moves; move++) {
            ObjectNode facts = read(FACTS, move);
            facts.put("id", id(move)).put("place", move + 1);
            write(folder.resolve(FACTS), move, facts);
            for (String tag : FileLanguagePacks.open(SHIPPED).index().tags()) {
                Path moveWords = LANGUAGES.resolve(tag).resolve("moves");
                ObjectNode words = read(moveWords, move);
                words.put("name", words.get("name").asText() + " number " + move);
                words.putArray("synonyms").add("move number " + move);
                write(folder.resolve(moveWords), move, words);
            }
        }
        for (String routine : List.of("full", "quick")) {
            ObjectNode facts = (ObjectNode) JSON.readTree(
                    folder.resolve(ROUTINES).resolve(routine + ".json").toFile());
            SHIPPED_MOVES.forEach(facts.putArray("moves")::add);
            JSON.writeValue(folder.resolve(ROUTINES).resolve(routine + ".json").toFile(), facts);
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static ObjectNode read(Path folder, int move) throws IOException {
        String original = SHIPPED_MOVES.get(move % SHIPPED_MOVES.size());
        return (ObjectNode) JSON.readTree(
                SHIPPED.resolve(folder).resolve(original + ".json").toFile());
    }

    private static void write(Path folder, int move, ObjectNode json) throws IOException {
        JSON.writeValue(folder.resolve(id(move) + ".json").toFile(), json);
    }
}
