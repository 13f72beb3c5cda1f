package looselegs.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A skill's interaction model in one locale, and what utterances mean in it. Immutable.
 *
 * <p>The closest sample wins: known slot values before words taken on trust, exact words before near ones, whole utterances
 * before such with fillers dropped, more words of the sample before fewer. Amazon's own phrases for its built-in intents count
 * as samples of those that the model lists.
 */
public final class InteractionModel {
    /** Longer ones go to the fallback unread. */
    private static final int MOST_WORDS = 60;

    private final String invocationName;
    private final List<Intent> intents;
    private final EditDistance nearness;
    private final BuiltInWords language;
    private final Tokenizer tokenizer;
    private final Fillers fillers;
    private final Set<String> lightWords;

    InteractionModel(String invocationName, List<Intent> intents, EditDistance nearness, BuiltInWords language) {
        this.invocationName = invocationName;
        this.intents = List.copyOf(intents);
        this.nearness = nearness;
        this.language = language;
        this.tokenizer = new Tokenizer(language);
        this.fillers = new Fillers(language, tokenizer);
        this.lightWords = Set.copyOf(language.lightWords());
    }

    /**
     * Reads a model in the ASK CLI's format.
     *
     * @param file named after its locale, as in {@code en-US.json}, which chooses the language of numbers and fillers
     * @throws java.io.UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if a sample names a slot that its intent lacks, a slot has a type that is neither listed
     *     nor Amazon's, or the speaker does not know the language
     */
    public static InteractionModel read(Path file) {
        return ModelReader.read(file);
    }

    /** What the listener calls the skill, in lower case. */
    public String invocationName() {
        return invocationName;
    }

    /** The names of all intents, in the model's order. */
    public List<String> intents() {
        return intents.stream().map(Intent::name).toList();
    }

    /** The intent that an utterance, without wake word or invocation name, is matched to; the fallback if nothing fits. */
    public IntentMatch match(String utterance) {
        return matches(utterance).getFirst();
    }

    /**
     * Every intent that fits the utterance as closely as the best one does, each once, in the model's order. More than one means
     * that the model leaves open which is meant. Words taken on trust are no claim, as any slot would take them: of the intents that
     * fit with such words only the first in the model's order is given.
     *
     * @return never empty: the fallback alone if nothing fits
     */
    public List<IntentMatch> matches(String utterance) {
        return matches(List.of(tokenizer.tokens(utterance)));
    }

    /** As {@link #matches(String)}, for an utterance that can be understood in several ways. */
    List<IntentMatch> matches(List<List<Token>> ways) {
        List<Fillers.Rest> rests = ways.stream()
                .filter(tokens -> tokens.size() <= MOST_WORDS)
                .flatMap(tokens -> fillers.rests(tokens).stream())
                .toList();
        List<Intent.Closest> found = intents.stream()
                .flatMap(intent -> closest(intent, rests).stream())
                .toList();
        Optional<AlignmentScore> best = found.stream().map(Intent.Closest::fit).min(AlignmentScore::compareTo);
        return best.map(fit -> found.stream()
                        .filter(candidate -> candidate.fit().compareTo(fit) == 0)
                        .map(Intent.Closest::match)
                        .limit(fit.unknown() > 0 ? 1 : Long.MAX_VALUE)
                        .toList())
                .orElse(List.of(IntentMatch.fallback()));
    }

    BuiltInWords language() {
        return language;
    }

    EditDistance nearness() {
        return nearness;
    }

    private Optional<Intent.Closest> closest(Intent intent, List<Fillers.Rest> rests) {
        return rests.stream()
                .flatMap(rest -> intent.closest(rest, nearness, lightWords).stream())
                .min((left, right) -> left.fit().compareTo(right.fit()));
    }
}
