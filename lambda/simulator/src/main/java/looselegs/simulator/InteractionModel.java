package looselegs.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A skill's interaction model in one locale. Matches utterances to intents. Immutable.
 *
 * <p>The closest sample wins; {@link AlignmentScore} says what counts as close. Amazon's phrases for a built-in intent count as
 * samples of it if the model lists the intent.
 */
public final class InteractionModel {
    /** Longer utterances go to the fallback without matching. */
    private static final int MAX_WORDS = 60;

    private final String invocationName;
    private final List<Intent> intents;
    private final EditDistance editDistance;
    private final BuiltInWords language;
    private final Tokenizer tokenizer;
    private final Fillers fillers;
    private final Set<String> lightWords;

    InteractionModel(String invocationName, List<Intent> intents, EditDistance editDistance, BuiltInWords language) {
        this.invocationName = invocationName;
        this.intents = List.copyOf(intents);
        this.editDistance = editDistance;
        this.language = language;
        this.tokenizer = new Tokenizer(language);
        this.fillers = new Fillers(language, tokenizer);
        this.lightWords = Set.copyOf(language.lightWords());
    }

    /**
     * Reads a model in the ASK CLI's format.
     *
     * @param file named after its locale, as in {@code en-US.json}; the locale selects the language of numbers and fillers
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if a sample names a slot that its intent does not have, if the type of a slot is neither
     *     listed nor Amazon's, or if the simulator does not know the language
     */
    public static InteractionModel read(Path file) {
        return ModelReader.read(file);
    }

    /** The skill's invocation name, in lower case. */
    public String invocationName() {
        return invocationName;
    }

    /** The names of all intents, in the model's order. */
    public List<String> intents() {
        return intents.stream().map(Intent::name).toList();
    }

    /** The best match of an utterance without wake word or invocation name; the fallback if nothing fits. */
    public IntentMatch match(String utterance) {
        return matches(utterance).getFirst();
    }

    /**
     * Every intent that fits the utterance as closely as the best one, each once, in the model's order. More than one match means
     * that the model is ambiguous. If the best fit has an unknown slot value, only the first match is given, because any slot would
     * take such a value.
     *
     * @return never empty; only the fallback if nothing fits
     */
    public List<IntentMatch> matches(String utterance) {
        return matches(List.of(tokenizer.tokens(utterance)));
    }

    /** Like {@link #matches(String)}, for an utterance that can be split from its invocation in several ways. */
    List<IntentMatch> matches(List<List<Token>> ways) {
        List<Fillers.Variant> variants = ways.stream()
                .filter(tokens -> tokens.size() <= MAX_WORDS)
                .flatMap(tokens -> fillers.variants(tokens).stream())
                .toList();
        List<Intent.Candidate> found = intents.stream()
                .flatMap(intent -> closest(intent, variants).stream())
                .toList();
        Optional<AlignmentScore> best =
                found.stream().map(Intent.Candidate::fit).min(AlignmentScore::compareTo);
        return best.map(fit -> found.stream()
                        .filter(candidate -> candidate.fit().compareTo(fit) == 0)
                        .map(Intent.Candidate::match)
                        .limit(fit.unknown() > 0 ? 1 : Long.MAX_VALUE)
                        .toList())
                .orElse(List.of(IntentMatch.fallback()));
    }

    BuiltInWords language() {
        return language;
    }

    EditDistance editDistance() {
        return editDistance;
    }

    private Optional<Intent.Candidate> closest(Intent intent, List<Fillers.Variant> variants) {
        return variants.stream()
                .flatMap(variant -> intent.closest(variant, editDistance, lightWords).stream())
                .min((left, right) -> left.fit().compareTo(right.fit()));
    }
}
