package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.golden.MarkedText;
import org.junit.jupiter.api.Test;

/** The README shows what its own command prints. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Pattern SCRIPT = Pattern.compile("printf '(.*)' \\|");
    private static final String LEFT_OUT = "\n       …\n";

    private final String command = new MarkedText(README, "excerpt command").read();

    @Test
    void the_excerpt_is_what_the_command_prints() {
        Matcher script = SCRIPT.matcher(command);
        assertThat(script.find()).as(command).isTrue();

        List<String> printed = TranscriptsTest.transcript(
                        "README", script.group(1).replace("\\n", "\n"))
                .lines()
                .toList();

        new MarkedText(README, "excerpt").assertSays("```\n" + excerpt(printed) + "\n```", ReadmeTest.class);
    }

    @Test
    void the_command_makes_the_same_run_every_time() {
        List<String> options = TranscriptsTest.OPTIONS;

        assertThat(command).contains(options.get(0), options.get(1) + " " + options.get(2));
        assertThat(command).contains(options.get(3) + " " + options.get(4));
    }

    /** The beginning, the first work, and the question in it with its answer. */
    private static String excerpt(List<String> printed) {
        return Stream.of(printed.subList(1, 8), printed.subList(20, 24), printed.subList(28, 37))
                .map(lines -> String.join("\n", lines))
                .collect(Collectors.joining(LEFT_OUT));
    }
}
