package looselegs.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Catalog.Kind;
import looselegs.catalog.Move;
import looselegs.catalog.Term;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.language.Phrase;
import looselegs.pacing.Cue;
import looselegs.practice.PracticeOptions;

/** Writes the end of a step: what was done, what comes next, and with which tool. */
final class ClosingScript {
    /** The pause between sentences, each of which is a cue of its own so that lengths add up. */
    private static final Duration APART = Duration.ofMillis(600);

    private final LanguagePack pack;
    private final PracticeOptions options;
    private final Narrator narrator;

    ClosingScript(LanguagePack pack, Narrator narrator, PracticeOptions options) {
        this.pack = pack;
        this.options = options;
        this.narrator = narrator;
    }

    List<Cue> of(Step step, int variety) {
        List<Cue> said = new ArrayList<>();
        said.add(done(step.move(), variety));
        step.next().ifPresent(next -> said.add(comesNext(step.move(), next, variety)));
        if (step.endsARoutine()) {
            Map<String, String> count =
                    Map.of("count", Integer.toString(step.moves().size()));
            said.add(narrator.cue(Phrase.ROUTINE_DONE, 0, count));
            said.add(thisWeek(step));
        }
        return apart(said);
    }

    private static List<Cue> apart(List<Cue> said) {
        List<Cue> cues = new ArrayList<>(2 * said.size());
        for (Cue cue : said) {
            cues.add(cue);
            cues.add(new Cue.Silence("close", APART));
        }
        return cues;
    }

    /** Says how often the listener has practiced this week; once or twice is the aim. */
    private Cue.Say thisWeek(Step step) {
        int times = step.earlierThisWeek().orElse(-1) + 1;
        return switch (times) {
            case 0 -> narrator.cue(Phrase.WEEK, 0, Map.of());
            case 1 -> narrator.cue(Phrase.WEEK_ONCE, 0, Map.of());
            case 2 -> narrator.cue(Phrase.WEEK_TWICE, 0, Map.of());
            default -> narrator.cue(Phrase.WEEK_OFTEN, 0, Map.of("count", Integer.toString(times)));
        };
    }

    private Cue.Say done(Move move, int variety) {
        return switch (options.sides()) {
            case BOTH -> narrator.cue(Phrase.CLOSE_BOTH, variety, Map.of("move", move.name()));
            case LEFT, RIGHT -> {
                String side = pack.sideWord(options.sides().first());
                yield narrator.cue(Phrase.CLOSE_ONE, variety, Map.of("move", move.name(), "side", side));
            }
        };
    }

    private Cue.Say comesNext(Move move, Move next, int variety) {
        String tool =
                pack.catalog().findTerm(Kind.TOOL, next.tool()).map(Term::name).orElse(next.tool());
        Phrase phrase = next.tool().equals(move.tool()) ? Phrase.NEXT_SAME_TOOL : Phrase.NEXT_TOOL;
        return narrator.cue(phrase, variety, Map.of("move", next.name(), "tool", tool));
    }
}
