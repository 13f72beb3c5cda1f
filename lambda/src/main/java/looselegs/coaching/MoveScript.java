package looselegs.coaching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.catalog.MoveWords;
import looselegs.pacing.Cue;
import looselegs.pacing.Phase;
import looselegs.pacing.Section;
import looselegs.pacing.Side;
import looselegs.pacing.WorkClock;
import looselegs.speech.PhraseBook;

/** Writes out one step of a routine, from the announcement to the close. */
final class MoveScript {
    /** After each instruction that makes the listener move, time to follow it. */
    private static final Duration TO_FOLLOW = Duration.ofSeconds(3);

    /** After each sentence that only tells something. */
    private static final Duration TO_TAKE_IN = Duration.ofMillis(900);

    /** After the stop cue, a moment before anything else is said. */
    private static final Duration TO_REST = Duration.ofMillis(1500);

    private final Options options;
    private final Narrator narrator;
    private final WorkPlan plan;

    MoveScript(Library library, Options options) {
        this.options = options;
        this.narrator = new Narrator(library, options.voiceRate());
        this.plan = new WorkPlan(library, narrator);
    }

    List<Section> write(int step, Move move) {
        Page page = new Page(step, move);
        List<Side> sides = options.sides().inOrder();
        Side first = sides.getFirst();
        page.add(Phase.ANNOUNCE, first, announce(move));
        page.add(Phase.SET_UP, first, setUp(move, first));
        page.add(Phase.SETTLE, first, settle(page, first));
        for (Side side : sides) {
            if (side != first) {
                page.add(Phase.CHANGE_OVER, side, changeOver(page, side));
            }
            page.add(Phase.WORK, side, work(page, side));
            page.add(Phase.STOP, side, stop(page, side));
        }
        page.add(Phase.CLOSE, sides.getLast(), List.of(close(page)));
        return page.sections;
    }

    private List<Cue> announce(Move move) {
        return followed(
                "announce", List.of(move.words().announce(), move.words().fetch()), Map.of(), TO_TAKE_IN);
    }

    private List<Cue> setUp(Move move, Side side) {
        MoveWords words = move.words();
        List<Cue> cues = new ArrayList<>(followed("set-up", words.setUp(), narrator.sides(side), TO_FOLLOW));
        if (options.version() == Version.EASIER) {
            cues.addAll(followed("easier", words.easier(), narrator.sides(side), TO_FOLLOW));
        }
        cues.addAll(followed("movement", words.movement(), narrator.sides(side), TO_TAKE_IN));
        return cues;
    }

    private List<Cue> settle(Page page, Side side) {
        Duration settle = page.move.settle();
        Map<String, String> time = Map.of("time", narrator.timeWords(settle));
        return List.of(
                narrator.cue(Line.SETTLE, page.variety(), time),
                new Cue.Silence("settle", settle),
                start(page.move, side));
    }

    private List<Cue> changeOver(Page page, Side side) {
        List<Cue> cues = new ArrayList<>();
        cues.add(narrator.cue(Line.CHANGE_SIDES, page.variety(), Map.of("side", narrator.sideWord(side))));
        cues.add(new Cue.Silence("change-over", TO_REST));
        cues.addAll(followed("change-over", page.move.words().changeOver(), narrator.sides(side), TO_TAKE_IN));
        Map<String, String> time = Map.of("time", narrator.timeWords(page.move.changeOver()));
        cues.add(narrator.cue(Line.TURN, page.variety(), time));
        cues.add(new Cue.Silence("change-over", page.move.changeOver()));
        cues.add(start(page.move, side));
        return cues;
    }

    private Cue.Say start(Move move, Side side) {
        String saying = PhraseBook.pick(move.words().start(), side == Side.LEFT ? 0 : 1);
        return narrator.cue("start", PhraseBook.fill(saying, narrator.sides(side)));
    }

    private List<Cue> work(Page page, Side side) {
        Duration work = options.workOfASide();
        return WorkClock.lay(plan.plan(page.move, work, page.variety(side), narrator.sides(side)), work);
    }

    private List<Cue> stop(Page page, Side side) {
        return List.of(narrator.cue(Line.STOP, page.variety(side), Map.of()), new Cue.Silence("stop", TO_REST));
    }

    private Cue.Say close(Page page) {
        String move = page.move.name();
        return switch (options.sides()) {
            case BOTH -> narrator.cue(Line.CLOSE_BOTH, page.variety(), Map.of("move", move));
            case LEFT, RIGHT ->
                narrator.cue(
                        Line.CLOSE_ONE,
                        page.variety(),
                        Map.of(
                                "move",
                                move,
                                "side",
                                narrator.sideWord(options.sides().inOrder().getFirst())));
        };
    }

    private List<Cue> followed(String name, List<String> sentences, Map<String, String> values, Duration pause) {
        List<Cue> cues = new ArrayList<>();
        for (String sentence : sentences) {
            cues.add(narrator.cue(name, PhraseBook.fill(sentence, values)));
            cues.add(new Cue.Silence(name, pause));
        }
        return cues;
    }

    /** The sections written so far. */
    private final class Page {
        private final int step;
        private final Move move;
        private final List<Section> sections = new ArrayList<>();

        Page(int step, Move move) {
            this.step = step;
            this.move = move;
        }

        void add(Phase phase, Side side, List<? extends Cue> cues) {
            sections.add(Section.of(step, move.id(), phase, side, cues));
        }

        /** Which saying a phrase takes at this step. */
        int variety() {
            return options.seed() + move.place();
        }

        /** Which saying a phrase takes that is said on every side of every step. */
        int variety(Side side) {
            int sidesBefore = 2 * move.place() + (side == Side.RIGHT ? 1 : 0);
            return options.seed() + sidesBefore;
        }
    }
}
