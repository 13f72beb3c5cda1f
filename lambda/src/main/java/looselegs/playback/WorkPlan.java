package looselegs.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.catalog.Prompt;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.language.Phrase;
import looselegs.pacing.Cue;
import looselegs.pacing.PlannedCue;
import looselegs.practice.PracticeOptions;
import looselegs.speech.PhraseBook;

/** Plans what is said while one side works: the prompts of each minute, and the signals of the clock. */
final class WorkPlan {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    /** The quiet mode calls the clock this often, so that no silence is longer than promised. */
    private static final Duration CALL_EVERY = Duration.ofSeconds(20);

    private final PracticeOptions options;
    private final Narrator narrator;
    private final LanguagePack pack;

    WorkPlan(LanguagePack pack, Narrator narrator, PracticeOptions options) {
        this.options = options;
        this.narrator = narrator;
        this.pack = pack;
    }

    /**
     * Plans one side.
     *
     * @param variety a number for this side of this move; each minute takes a saying of its own
     * @param sides the values of the placeholders
     */
    List<PlannedCue> plan(Move move, Duration work, int variety, Map<String, String> sides) {
        List<PlannedCue> plan = new ArrayList<>(
                options.talk() == PracticeOptions.Talk.QUIET
                        ? calls(work, variety)
                        : prompts(move, work, variety, sides));
        plan.add(PlannedCue.exactlyUntil(work.minus(TEN_SECONDS), narrator.cue(Phrase.TEN_LEFT, variety, Map.of())));
        plan.addAll(countdown(work));
        return plan;
    }

    /** Calls the time left, and says nothing else. */
    private List<PlannedCue> calls(Duration work, int variety) {
        List<PlannedCue> calls = new ArrayList<>();
        for (Duration at = CALL_EVERY; at.compareTo(work.minus(TEN_SECONDS)) < 0; at = at.plus(CALL_EVERY)) {
            Map<String, String> time = Map.of("time", pack.timeWords(work.minus(at)));
            calls.add(PlannedCue.exactlyUntil(at, narrator.cue(Phrase.CALL, variety + calls.size(), time)));
        }
        return calls;
    }

    private List<PlannedCue> prompts(Move move, Duration work, int variety, Map<String, String> sides) {
        List<PlannedCue> plan = new ArrayList<>();
        int minutes = (int) work.toMinutes();
        for (int minute = 0; minute < minutes; minute++) {
            Duration start = MINUTE.multipliedBy(minute);
            for (Prompt prompt : move.prompts()) {
                plan.add(PlannedCue.from(
                        start.plus(prompt.at()), promptCue(move, prompt, variety * minutes + minute, sides)));
            }
            if (minute > 0) {
                plan.add(PlannedCue.exactlyUntil(start, narrator.cue(Phrase.HALFWAY, variety, Map.of())));
            }
        }
        return plan;
    }

    private Cue.Say promptCue(Move move, Prompt prompt, int variety, Map<String, String> sides) {
        List<String> own = move.words().cues().get(prompt.say());
        String saying = own == null ? pack.phrases().prompt(prompt.say(), variety) : PhraseBook.pick(own, variety);
        return narrator.cue(prompt.say(), PhraseBook.fill(saying, sides));
    }

    private List<PlannedCue> countdown(Duration work) {
        List<Phrase> numbers = List.of(Phrase.THREE, Phrase.TWO, Phrase.ONE);
        List<PlannedCue> countdown = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Duration at = work.minusSeconds(numbers.size() - i);
            countdown.add(PlannedCue.exactlyFrom(at, narrator.cue(numbers.get(i), 0, Map.of())));
        }
        return countdown;
    }
}
