package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.catalog.Answer;
import looselegs.catalog.AnswerWords;
import looselegs.catalog.Catalog;
import looselegs.catalog.Claim;
import looselegs.catalog.Move;
import looselegs.catalog.Source;
import looselegs.language.Narrator;
import looselegs.practice.Practice;
import org.junit.jupiter.api.Test;

/** Safety words are exact: what the answers claim, and on whose word. */
class AnswersContentTest {
    private static final Catalog CATALOG = Material.LIBRARY.catalog();
    private static final int FEWEST_ANSWERS = 45;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Duration LONGEST_NOW = Duration.ofSeconds(8);

    /** The names of people and bones aside, most are under five. */
    private static final double HIGHEST_GRADE = 9;

    private static final Pattern EXPERT = Pattern.compile("(?i)(o'connor|domonell|\\bthe article\\b|\\bour expert\\b)");
    private static final Pattern EFFECT = Pattern.compile("(?i)\\b(helps?|helped|lessens?|reduces?|improves?|loosens?"
            + "|relieves?|prevents?|stimulates?|hydrates?|breaks? up|speeds? up|boosts?)\\b");
    private static final Pattern MODEST =
            Pattern.compile("(?i)\\b(may|can|could|might|some|a little|not|never|no|nobody|cannot|can't|whether)\\b");
    private static final Pattern NO_EFFECT = Pattern.compile("(?i)\\b(medical|to|therapist) help\\b");
    private static final Pattern WHOM_TO_ASK = Pattern.compile("(?i)\\b(doctor|physical therapist|provider|midwife"
            + "|surgeon|clinician|professional|pharmacist|nurse|cancer team|medical help|emergency number)\\b");
    private static final Pattern FIRST_THING_TO_DO =
            Pattern.compile("(Stop|Ease|Come|Move|Let|Sit|Lie|Roll|Rest|Keep|Breathe|Call|Take|Get|Lift)\\b.*");

    private final Narrator narrator = Material.playback(Practice.fresh(0)).narrator();

    /** One of the texts of an answer. */
    private record Told(Answer answer, String form, List<Claim> claims) {
        String words() {
            return claims.stream().map(Claim::say).collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return answer.id() + ", " + form + ": " + words();
        }
    }

    @Test
    void there_are_answers_enough_and_each_names_its_sources() {
        List<String> table = Stream.concat(
                        CATALOG.listAnswers().stream()
                                .map(answer -> row(answer.question(), answer.id(), answer.sources())),
                        CATALOG.listMoves().stream().flatMap(AnswersContentTest::rows))
                .toList();
        System.out.println(String.join("\n", table));
        System.out.println(table.size() + " questions with an answer of their own");

        assertThat(CATALOG.listAnswers()).hasSizeGreaterThanOrEqualTo(FEWEST_ANSWERS);
        assertThat(CATALOG.listAnswers())
                .allSatisfy(answer -> assertThat(answer.sources()).isNotEmpty());
    }

    @Test
    void only_a_source_with_the_expert_lets_a_sentence_name_him_or_the_article() {
        Set<String> expert = CATALOG.listSources().stream()
                .filter(Source::expert)
                .map(Source::id)
                .collect(Collectors.toSet());
        List<Claim> naming =
                claims().filter(claim -> EXPERT.matcher(claim.say()).find()).toList();

        assertThat(naming).isNotEmpty().allMatch(claim -> expert.contains(claim.source()));
    }

    @Test
    void a_claim_of_an_effect_is_modest() {
        List<String> effects = claims().map(Claim::say)
                .filter(say ->
                        EFFECT.matcher(NO_EFFECT.matcher(say).replaceAll("")).find())
                .toList();

        assertThat(effects).isNotEmpty().allMatch(say -> MODEST.matcher(say).find());
    }

    @Test
    void every_answer_on_a_condition_ends_with_whom_to_ask() {
        assertThat(told().filter(told -> told.answer().kind() == Answer.Kind.CONDITION))
                .isNotEmpty()
                .allMatch(told ->
                        WHOM_TO_ASK.matcher(told.claims().getLast().say()).find());
    }

    @Test
    void an_answer_takes_twenty_seconds_at_most() {
        assertThat(told().filter(told -> !told.form().equals("now")))
                .allMatch(told -> narrator.cue("answer", whole(told)).length().compareTo(LONGEST_ANSWER) <= 0);
    }

    @Test
    void what_to_do_at_once_is_short_and_comes_first() {
        assertThat(told().filter(told -> told.form().equals("now")))
                .isNotEmpty()
                .allMatch(told -> narrator.cue("now", told.words()).length().compareTo(LONGEST_NOW) <= 0)
                .filteredOn(told -> told.answer().effect() != Answer.Effect.GO_ON)
                .allMatch(told -> FIRST_THING_TO_DO.matcher(told.words()).matches());
    }

    @Test
    void no_sentence_stands_in_two_answers_and_none_ends_in_a_question() {
        assertThat(claims().map(Claim::say)).doesNotHaveDuplicates().noneMatch(say -> say.endsWith("?"));
    }

    @Test
    void the_answers_are_easy_to_follow() {
        assertThat(told().filter(told -> grade(told.words()) > HIGHEST_GRADE)).isEmpty();
    }

    @Test
    void what_speaks_against_going_on_leaves_the_move_out() {
        for (String id : List.of(
                "numb",
                "tingling",
                "sharp",
                "shooting",
                "swollen",
                "hot",
                "popped",
                "faint",
                "dizzy",
                "cannot-get-up",
                "turning-blue")) {
            assertThat(CATALOG.findAnswer(Answer.Kind.REPORT, id).map(Answer::effect))
                    .as(id)
                    .hasValueSatisfying(effect -> assertThat(effect)
                            .isIn(Answer.Effect.LEAVE_OUT, Answer.Effect.END_ROUTINE, Answer.Effect.END_LEAVING_OUT));
        }
    }

    @Test
    void a_condition_never_lets_the_clock_run_on() {
        assertThat(CATALOG.listAnswers().stream()
                        .filter(answer -> answer.kind() == Answer.Kind.CONDITION)
                        .map(Answer::effect))
                .isNotEmpty()
                .containsOnly(Answer.Effect.WAIT, Answer.Effect.END_ROUTINE);
    }

    /** What is said in one breath: in the middle of a move, what to do at once comes before the answer. */
    private static String whole(Told told) {
        boolean first = told.form().equals("short");
        String now = told.answer().words().now().stream().map(Claim::say).collect(Collectors.joining(" "));
        return first && !now.isEmpty() ? now + " " + told.words() : told.words();
    }

    private static Stream<Told> told() {
        return CATALOG.listAnswers().stream().flatMap(answer -> {
            AnswerWords words = answer.words();
            List<Told> told = new ArrayList<>(List.of(
                    new Told(answer, "now", words.now()),
                    new Told(answer, "short", words.brief()),
                    new Told(answer, "more", words.more())));
            new TreeMap<>(words.ofMoves()).forEach((move, claims) -> told.add(new Told(answer, move, claims)));
            return told.stream().filter(form -> !form.claims().isEmpty());
        });
    }

    private static Stream<Claim> claims() {
        return told().flatMap(told -> told.claims().stream());
    }

    private static Stream<String> rows(Move move) {
        return Stream.of(
                row(
                        "Which muscle is the " + move.name() + "?",
                        move.id() + ", muscle",
                        sources(move.words().muscle())),
                row(
                        "Why the " + move.name() + "?",
                        move.id() + ", why",
                        sources(move.words().why())));
    }

    private static List<String> sources(List<Claim> claims) {
        return claims.stream().map(Claim::source).distinct().toList();
    }

    private static String row(String question, String id, List<String> sources) {
        return "%-62s %-28s %s".formatted(question, id, String.join(", ", sources));
    }

    /** The grade of Flesch and Kincaid. */
    private static double grade(String text) {
        int sentences = text.split("[.!?:]( |$)", -1).length - 1;
        List<String> words = List.of(text.split("[^A-Za-z']+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        int syllables = words.stream().mapToInt(AnswersContentTest::syllables).sum();
        return 0.39 * words.size() / Math.max(1, sentences) + 11.8 * syllables / words.size() - 15.59;
    }

    private static int syllables(String word) {
        String sounded = word.toLowerCase(Locale.ROOT).replaceAll("(?<![aeiouy])e$|es$|ed$", "");
        int groups =
                (int) Pattern.compile("[aeiouy]+").matcher(sounded).results().count();
        return Optional.of(groups).filter(count -> count > 0).orElse(1);
    }
}
