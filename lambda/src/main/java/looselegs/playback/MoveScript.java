package looselegs.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.catalog.MoveWords;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.language.Phrase;
import looselegs.pacing.Cue;
import looselegs.pacing.Phase;
import looselegs.pacing.Section;
import looselegs.pacing.Side;
import looselegs.pacing.WorkClock;
import looselegs.practice.PracticeOptions;
import looselegs.speech.PhraseBook;

/** Writes out one step of a routine, from the announcement to the close. */
final class MoveScript {
    /** Time to follow each instruction that makes the listener move. */
    private static final Duration TO_FOLLOW = Duration.ofSeconds(3);

    /** The pause after a sentence that only tells something. */
    private static final Duration TO_TAKE_IN = Duration.ofMillis(900);

    /** The pause after the stop cue. */
    private static final Duration TO_REST = Duration.ofMillis(1500);

    /** Names the cues that tell the easier version. */
    static final String EASIER = "easier";

    private final LanguagePack pack;
    private final PracticeOptions options;
    private final Narrator narrator;
    private final WorkPlan plan;
    private final ClosingScript closing;
    private final Step step;
    private final List<Section> sections = new ArrayList<>();

    private MoveScript(LanguagePack pack, Narrator narrator, PracticeOptions options, Step step) {
        this.pack = pack;
        this.options = options;
        this.narrator = narrator;
        this.plan = new WorkPlan(pack, narrator, options);
        this.closing = new ClosingScript(pack, narrator, options);
        this.step = step;
    }

    /** The sections of a step, in their order. */
    static List<Section> write(LanguagePack pack, Narrator narrator, PracticeOptions options, Step step) {
        MoveScript script = new MoveScript(pack, narrator, options, step);
        script.write();
        return List.copyOf(script.sections);
    }

    private void write() {
        List<Side> sides = options.sides().inOrder();
        Side first = sides.getFirst();
        add(Phase.ANNOUNCE, first, announce());
        add(Phase.SET_UP, first, setUp(first));
        add(Phase.SETTLE, first, settle(first));
        for (Side side : sides) {
            if (side != first) {
                add(Phase.CHANGE_OVER, side, changeOver(side));
            }
            add(Phase.WORK, side, work(side));
            add(Phase.STOP, side, stop(side));
        }
        add(Phase.CLOSE, sides.getLast(), closing.of(step, variety()));
    }

    private void add(Phase phase, Side side, List<? extends Cue> cues) {
        sections.add(Section.of(step.number(), step.move().id(), phase, side, cues));
    }

    private List<Cue> announce() {
        MoveWords words = step.move().words();
        List<Cue> cues = new ArrayList<>();
        if (step.brief()) {
            cues.add(narrator.cue(Phrase.ANNOUNCE_BRIEFLY, variety(), Map.of("move", words.name())));
            cues.add(new Cue.Silence("announce", TO_TAKE_IN));
        } else {
            cues.addAll(followed("announce", List.of(words.announce()), Map.of(), TO_TAKE_IN));
        }
        if (!step.toolWasNamed()) {
            cues.addAll(followed("fetch", List.of(words.fetch()), Map.of(), TO_TAKE_IN));
        }
        return cues;
    }

    /** Tells a listener who knows the move only briefly how to get in place, and not what to do there. */
    private List<Cue> setUp(Side side) {
        MoveWords words = step.move().words();
        List<String> setUp = step.brief() ? words.briefSetUp() : words.setUp();
        List<Cue> cues = new ArrayList<>(followed("set-up", setUp, pack.sides(side), toFollow()));
        if (step.easier()) {
            cues.addAll(followed(EASIER, words.easier(), pack.sides(side), toFollow()));
        }
        if (!step.brief()) {
            cues.addAll(followed("movement", words.movement(), pack.sides(side), TO_TAKE_IN));
        }
        return cues;
    }

    /** Allows more time for each instruction, too, where the listener takes longer to get in place. */
    private Duration toFollow() {
        return TO_FOLLOW.plus(step.moreSettle().dividedBy(10));
    }

    private List<Cue> settle(Side side) {
        Duration settle = step.settle();
        Map<String, String> time = Map.of("time", pack.timeWords(settle));
        return List.of(narrator.cue(Phrase.SETTLE, variety(), time), new Cue.Silence("settle", settle), start(side));
    }

    private List<Cue> changeOver(Side side) {
        Move move = step.move();
        List<Cue> cues = new ArrayList<>();
        cues.add(narrator.cue(Phrase.CHANGE_SIDES, variety(), Map.of("side", pack.sideWord(side))));
        cues.add(new Cue.Silence("change-over", TO_REST));
        cues.addAll(followed("change-over", move.words().changeOver(), pack.sides(side), TO_TAKE_IN));
        Duration decision = move.changeOver().plus(step.moreSettle().dividedBy(2));
        Map<String, String> time = Map.of("time", pack.timeWords(decision));
        cues.add(narrator.cue(Phrase.TURN, variety(), time));
        cues.add(new Cue.Silence("change-over", decision));
        cues.add(start(side));
        return cues;
    }

    private Cue.Say start(Side side) {
        String saying = PhraseBook.pick(step.move().words().start(), side == Side.LEFT ? 0 : 1);
        return narrator.cue("start", PhraseBook.fill(saying, pack.sides(side)));
    }

    private List<Cue> work(Side side) {
        Duration work = options.workOfASide();
        return WorkClock.schedule(plan.plan(step.move(), work, variety(side), pack.sides(side)), work);
    }

    private List<Cue> stop(Side side) {
        return List.of(narrator.cue(Phrase.STOP, variety(side), Map.of()), new Cue.Silence("stop", TO_REST));
    }

    private List<Cue> followed(String name, List<String> sentences, Map<String, String> values, Duration pause) {
        List<Cue> cues = new ArrayList<>();
        for (String sentence : sentences) {
            cues.add(narrator.cue(name, PhraseBook.fill(sentence, values)));
            cues.add(new Cue.Silence(name, pause));
        }
        return cues;
    }

    /** Chooses the saying of a phrase at this step. */
    private int variety() {
        return options.seed() + step.move().place();
    }

    /** Chooses the saying of a phrase that each side of each step says. */
    private int variety(Side side) {
        return options.seed() + 2 * step.move().place() + (side == Side.RIGHT ? 1 : 0);
    }
}
