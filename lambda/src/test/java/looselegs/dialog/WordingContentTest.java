package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import looselegs.content.ContentCopy;
import looselegs.language.ShippedLanguage;
import looselegs.speech.VoiceModel;
import org.junit.jupiter.api.Test;

/** Rules for words that are heard by somebody who lies on the floor and cannot read them again. */
class WordingContentTest {
    private static final Path WORDS = ContentCopy.SHIPPED.resolve("languages/en-US");
    private static final int MOST_WORDS = 20;
    private static final Duration LONGEST_INSTRUCTION = Duration.ofSeconds(7);

    /** Not said themselves, but put into sentences, or heard. */
    private static final Set<String> NO_SENTENCES = Set.of(
            "$schema",
            "tag",
            "name",
            "synonyms",
            "bodyPart",
            "the-move",
            "a-tool",
            "side.left",
            "side.right",
            "day.today",
            "day.yesterday",
            "day.named",
            "day.long-ago",
            "reminder.when",
            "days.every",
            "days.weekdays",
            "days.weekends",
            "days.some",
            "know.wish.tool",
            "know.wish.easier",
            "know.wish.quiet",
            "know.wish.waiting",
            "know.wish.two-minutes",
            "know.wish.settle");

    private static final Set<String> INSTRUCTIONS =
            Set.of("setUp", "movement", "tenderSpot", "start", "changeOver", "easier", "cues", "breathe");

    private static final Set<String> REASONS = Set.of("why", "says", "moves.complaint");

    private static final Pattern ANATOMY = Pattern.compile(
            "(?i)\\b(glute\\w* med\\w*|tensor|fasci\\w+|iliotibial|tibia\\w*|femur|peroneal\\w*|connective tissue)\\b");
    private static final Pattern PROMISE =
            Pattern.compile("(?i)\\b(cur(e|es|ed|ing)|treat\\w*|heal(s|ed|ing)?|diagnos\\w*)\\b");
    private static final Pattern PAIN = Pattern.compile("(?i)\\b(pain\\w*|sore\\w*|hurt\\w*|ach(e|es|ing)|trouble)\\b");
    private static final Pattern PERHAPS = Pattern.compile("(?i)\\b(may|can|could)\\b");

    private final VoiceModel voice = ShippedLanguage.VOICE;

    /**
     * A text with its place.
     *
     * @param field the field of the file in which it stands, or of one of its slot values
     */
    private record Text(Path file, String field, String words) {
        Stream<Text> sentences() {
            return Stream.of(words.split("(?<=[.?!]) +", -1)).map(sentence -> new Text(file, field, sentence));
        }
    }

    @Test
    void a_text_is_made_of_whole_sentences() {
        assertThat(spoken()).hasSizeGreaterThan(200);
        assertThat(spoken().filter(text -> !text.words().matches("[\\p{Lu}{].*[.?!]")))
                .isEmpty();
    }

    @Test
    void a_sentence_has_twenty_words_at_most() {
        assertThat(sentences().filter(sentence -> sentence.words().split(" ", -1).length > MOST_WORDS))
                .isEmpty();
    }

    @Test
    void an_instruction_takes_seven_seconds_at_most() {
        assertThat(sentences().filter(WordingContentTest::isInstruction)).hasSizeGreaterThan(80);
        assertThat(sentences()
                        .filter(WordingContentTest::isInstruction)
                        .filter(sentence -> timeToSay(sentence).compareTo(LONGEST_INSTRUCTION) > 0))
                .isEmpty();
    }

    @Test
    void set_up_and_change_over_name_the_side() {
        for (String field : List.of("setUp", "changeOver")) {
            assertThat(moveFiles())
                    .allSatisfy(file -> assertThat(json(file).required(field).toString())
                            .as("%s of %s", field, file)
                            .contains("{side}"));
        }
    }

    @Test
    void each_start_names_the_side() {
        assertThat(spoken().filter(text -> text.field().equals("start")))
                .isNotEmpty()
                .allMatch(text -> text.words().contains("{side}"));
    }

    @Test
    void no_cure_is_promised() {
        assertThat(spoken().filter(text -> PROMISE.matcher(text.words()).find()))
                .isEmpty();
    }

    @Test
    void a_claim_about_pain_is_worded_as_may_can_or_could() {
        List<Text> claims = sentences()
                .filter(sentence -> REASONS.contains(sentence.field()))
                .filter(sentence -> PAIN.matcher(sentence.words()).find())
                .toList();
        assertThat(claims)
                .isNotEmpty()
                .allMatch(sentence -> PERHAPS.matcher(sentence.words()).find());
    }

    @Test
    void names_of_anatomy_are_kept_for_questions() {
        assertThat(spoken().filter(text -> !text.field().equals("muscle"))
                        .filter(text -> !text.file().startsWith("answers"))
                        .filter(text -> ANATOMY.matcher(text.words()).find()))
                .isEmpty();
    }

    @Test
    void every_cue_of_a_move_is_given_in_its_work() {
        for (Path file : moveFiles()) {
            JsonNode facts = json(ContentCopy.SHIPPED.resolve("content/moves").resolve(file.getFileName()));
            assertThat(json(file).required("cues").propertyStream().map(cue -> cue.getKey()))
                    .as("cues of %s", file)
                    .isSubsetOf(facts.required("prompts")
                            .valueStream()
                            .map(prompt -> prompt.required("say").textValue())
                            .toList());
        }
    }

    private Duration timeToSay(Text sentence) {
        return voice.timeToSay(sentence.words().replaceAll("\\{(side|other)}", "right"));
    }

    private static boolean isInstruction(Text text) {
        return INSTRUCTIONS.contains(text.field());
    }

    private static List<Path> moveFiles() {
        return files().stream()
                .filter(file -> WORDS.relativize(file).startsWith("moves"))
                .toList();
    }

    private static Stream<Text> sentences() {
        return spoken().flatMap(Text::sentences);
    }

    /** What is said, of all files. */
    private static Stream<Text> spoken() {
        List<Text> texts = new ArrayList<>();
        for (Path file : files()) {
            JsonNode words = json(file);
            boolean slots = WORDS.relativize(file).startsWith("slots");
            for (JsonNode object : slots ? words : List.of(words)) {
                object.propertyStream()
                        .filter(field -> !NO_SENTENCES.contains(field.getKey()))
                        .forEach(field -> add(texts, file, field.getKey(), field.getValue()));
            }
        }
        return texts.stream();
    }

    private static void add(List<Text> texts, Path file, String field, JsonNode value) {
        if (value.isTextual()) {
            texts.add(new Text(WORDS.relativize(file), field, value.textValue()));
        }
        if (value.has("say")) {
            add(texts, file, field, value.required("say"));
            return;
        }
        value.forEach(inner -> add(texts, file, field, inner));
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(WORDS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("voice.json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
