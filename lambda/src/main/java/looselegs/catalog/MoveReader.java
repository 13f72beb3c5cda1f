package looselegs.catalog;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.ContentObject;

/** Reads one move from its two files: the facts, and the words in one language. */
final class MoveReader {
    private static final Set<String> FACTS =
            Set.of("id", "place", "tool", "areas", "complaints", "settleSeconds", "changeOverSeconds", "prompts");
    private static final Set<String> WORDS = Set.of(
            "name",
            "synonyms",
            "bodyPart",
            "announce",
            "fetch",
            "setUp",
            "movement",
            "tenderSpot",
            "start",
            "changeOver",
            "easier",
            "why",
            "muscle",
            "cues");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    /** A routine with two minutes a side comes to a cue of a move four times, and says it in other words each time. */
    private static final int SAYINGS_OF_A_CUE = 4;

    private final Map<Kind, List<Term>> terms;
    private final Set<String> prompts;

    MoveReader(Map<Kind, List<Term>> terms, Set<String> prompts) {
        this.terms = terms;
        this.prompts = prompts;
    }

    Move read(ContentObject facts, ContentObject words) {
        facts.allowOnly(FACTS);
        CatalogLoader.checkId(facts);
        MoveWords moveWords = readWords(words);
        Set<String> known = new HashSet<>(prompts);
        known.addAll(moveWords.cues().keySet());
        return new Move(
                facts.fileId(),
                facts.integer("place", 1, 99),
                facts.oneOf("tool", ids(Kind.TOOL)),
                knownIds(facts, "areas", Kind.AREA),
                facts.has("complaints") ? knownIds(facts, "complaints", Kind.COMPLAINT) : Set.of(),
                Duration.ofSeconds(facts.integer("settleSeconds", 3, 30)),
                Duration.ofSeconds(facts.integer("changeOverSeconds", 3, 30)),
                facts.objects("prompts").stream()
                        .map(prompt -> readPrompt(prompt, known))
                        .toList(),
                moveWords);
    }

    private static Prompt readPrompt(ContentObject prompt, Set<String> known) {
        prompt.allowOnly(Set.of("atSecond", "say"));
        return new Prompt(Duration.ofSeconds(prompt.integer("atSecond", 0, 59)), prompt.oneOf("say", known));
    }

    private MoveWords readWords(ContentObject words) {
        words.allowOnly(WORDS);
        Map<String, List<String>> cues = new HashMap<>();
        words.object("cues")
                .ifPresent(sayings ->
                        sayings.fields().forEach(name -> cues.put(name, sentences(sayings, name, SAYINGS_OF_A_CUE))));
        return new MoveWords(
                words.text("name"),
                words.texts("synonyms", 0),
                words.text("bodyPart"),
                sentences(words, "announce", 1).getFirst(),
                sentences(words, "fetch", 1).getFirst(),
                sentences(words, "setUp", 1),
                sentences(words, "movement", 1),
                sentences(words, "tenderSpot", 1),
                sentences(words, "start", 2),
                sentences(words, "changeOver", 1),
                sentences(words, "easier", 1),
                sentences(words, "why", 1),
                sentences(words, "muscle", 1),
                Map.copyOf(cues));
    }

    private static List<String> sentences(ContentObject words, String field, int fewest) {
        List<String> sentences = words.texts(field, fewest);
        for (String sentence : sentences) {
            Matcher placeholder = PLACEHOLDER.matcher(sentence);
            while (placeholder.find()) {
                if (!Set.of("side", "other").contains(placeholder.group(1))) {
                    words.mistake(field, "write {side} or {other} in place of " + placeholder.group());
                }
            }
        }
        return sentences;
    }

    private Set<String> knownIds(ContentObject facts, String field, Kind kind) {
        Set<String> known = ids(kind);
        List<String> found = facts.texts(field, 1);
        found.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> facts.mistake(
                        field,
                        "write ids of " + known.stream().sorted().toList() + " in place of " + id
                                + ", or add it to the words of the locale"));
        return Set.copyOf(found);
    }

    private Set<String> ids(Kind kind) {
        return terms.getOrDefault(kind, List.of()).stream().map(Term::id).collect(Collectors.toSet());
    }
}
