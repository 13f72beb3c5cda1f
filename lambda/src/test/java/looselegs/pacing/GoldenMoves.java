package looselegs.pacing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the moves from the golden timelines: both sides, standard version, two minutes a move. */
final class GoldenMoves {
    private static final Path FOLDER = Path.of("src/test/resources/timelines");
    private static final Pattern LINE =
            Pattern.compile(" *(\\d+):(\\d\\d\\.\\d) +(say|pause|work) +(\\S+) +(\\S+)(?: s)?(.*)");

    private GoldenMoves() {}

    /** The moves in the order of the routine, at the standard voice rate. */
    static List<Timeline> read() {
        return List.of("outer-hip", "it-band", "adductor", "inner-calf", "outer-calf").stream()
                .map(GoldenMoves::read)
                .toList();
    }

    /** The same move for a voice of this rate: the words take another time, the work stays as long. */
    static Timeline atRate(Timeline move, VoiceRate rate) {
        return new Timeline(move.sections().stream()
                .map(section -> Section.of(0, section.move(), section.phase(), section.side(), cuesAt(section, rate)))
                .toList());
    }

    private static List<Cue> cuesAt(Section section, VoiceRate rate) {
        if (section.phase() != Phase.WORK) {
            return section.cues().stream().map(cue -> atRate(cue, rate)).toList();
        }
        List<PlannedCue> plan = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (Cue cue : section.cues()) {
            if (atRate(cue, rate) instanceof Cue.Say say) {
                plan.add(PlannedCue.exactlyFrom(at, say));
            }
            at = at.plus(cue.length());
        }
        return WorkClock.schedule(plan, section.length());
    }

    private static Cue atRate(Cue cue, VoiceRate rate) {
        return switch (cue) {
            case Cue.Say say -> new Cue.Say(say.name(), say.words(), rate.timeFor(say.length()));
            case Cue.Silence silence -> silence;
        };
    }

    private static Timeline read(String move) {
        List<Section> sections = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        Phase phase = Phase.SETTLE;
        for (String line : firstBlock(move)) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalStateException("not a line of a timeline: " + line);
            }
            if ("work".equals(matcher.group(3))) {
                sections.add(Section.of(0, move, phase, Side.LEFT, cues));
                cues = new ArrayList<>();
                phase = phase == Phase.WORK ? Phase.CHANGE_OVER : Phase.WORK;
            } else {
                Duration length = Cues.seconds(Double.parseDouble(matcher.group(5)));
                cues.add(
                        "say".equals(matcher.group(3))
                                ? new Cue.Say(matcher.group(4), matcher.group(6), length)
                                : new Cue.Silence(matcher.group(4), length));
            }
        }
        sections.add(Section.of(0, move, phase, Side.LEFT, cues));
        return new Timeline(sections);
    }

    private static List<String> firstBlock(String move) {
        try (var lines = Files.lines(FOLDER.resolve(move + ".txt"))) {
            return lines.skip(1).takeWhile(line -> !line.isBlank()).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
