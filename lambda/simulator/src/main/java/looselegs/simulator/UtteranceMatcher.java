package looselegs.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Matches what the listener says to an invocation of the skill ("open …", "ask … to …") or an utterance within it. */
final class UtteranceMatcher {
    /** The most words between the name and the request that are skipped, as in "about how". */
    private static final int MAX_CONNECTING_WORDS = 2;

    private final InteractionModel model;
    private final BuiltInWords language;
    private final Tokenizer tokenizer;
    private final Fillers fillers;
    private final List<String> name;

    UtteranceMatcher(InteractionModel model) {
        this.model = model;
        this.language = model.language();
        this.tokenizer = new Tokenizer(language);
        this.fillers = new Fillers(language, tokenizer);
        this.name = tokenizer.folded(model.invocationName());
    }

    Interpretation interpret(String words, boolean inSession) {
        List<Token> tokens = withoutWakeWord(tokenizer.tokens(words));
        List<Interpretation> invocations = fillers.variants(tokens).stream()
                .flatMap(rest -> invocation(rest.tokens()).stream())
                .toList();
        if (invocations.contains(new Interpretation.Launch())) {
            return new Interpretation.Launch();
        }
        return invocations.isEmpty() ? plain(tokens, inSession) : invocations.getFirst();
    }

    private Interpretation plain(List<Token> tokens, boolean inSession) {
        IntentMatch match = model.matches(List.of(tokens)).getFirst();
        boolean leaving = language.leavingWords().contains(phrase(tokens));
        return leaving && (!inSession || match.isFallback())
                ? new Interpretation.Leave()
                : new Interpretation.Plain(match);
    }

    private Optional<Interpretation> invocation(List<Token> tokens) {
        return IntStream.rangeClosed(0, tokens.size() - name.size())
                .filter(at -> isName(tokens.subList(at, at + name.size())))
                .boxed()
                .flatMap(at -> invocation(tokens.subList(0, at), tokens.subList(at + name.size(), tokens.size())))
                .findFirst();
    }

    private Stream<Interpretation> invocation(List<Token> before, List<Token> after) {
        String verb = phrase(before);
        if (verb.isEmpty()
                || language.launchVerbs().contains(verb)
                || language.askVerbs().contains(verb)) {
            return Stream.of(after.isEmpty() ? new Interpretation.Launch() : oneShot(after));
        }
        boolean using = after.isEmpty()
                && before.size() > 1
                && language.usingWords().contains(before.getLast().folded());
        return using ? Stream.of(oneShot(before.subList(0, before.size() - 1))) : Stream.empty();
    }

    /** Matches with and without the connecting words ("to", "about how to") and takes the better fit. */
    private Interpretation oneShot(List<Token> tokens) {
        List<List<Token>> ways = new ArrayList<>();
        ways.add(tokens);
        for (int skipped = 0; skipped < MAX_CONNECTING_WORDS && connects(tokens, skipped); skipped++) {
            ways.add(tokens.subList(skipped + 1, tokens.size()));
        }
        return new Interpretation.OneShot(model.matches(ways).getFirst());
    }

    private boolean connects(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && language.connectingWords().contains(tokens.get(at).folded());
    }

    private boolean isName(List<Token> tokens) {
        return IntStream.range(0, name.size())
                .allMatch(at -> model.editDistance()
                        .distance(tokens.get(at).folded(), name.get(at))
                        .isPresent());
    }

    private List<Token> withoutWakeWord(List<Token> tokens) {
        boolean woken = !tokens.isEmpty()
                && language.wakeWords().contains(tokens.getFirst().folded());
        return woken ? tokens.subList(1, tokens.size()) : tokens;
    }

    private static String phrase(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::folded).toList());
    }
}
