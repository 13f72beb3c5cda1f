package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechPlayerTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<String> aloud = new ArrayList<>();
    private final PlayableSpeech speech = new PlayableSpeech(List.of(
            new SpeechPiece.Words("one two", Duration.ofSeconds(2)),
            new SpeechPiece.Silence(Duration.ofMillis(2500)),
            new SpeechPiece.Words("three", Duration.ofSeconds(1))));

    @Test
    void a_live_transcript_counts_a_silence_down_in_its_line() {
        play(true, Collections.emptyIterator());

        assertThat(text().split("\n", -1)[1].split("\r", -1))
                .extracting(String::strip)
                .containsExactly(
                        "0:02.0  · 2.5 s",
                        "0:02.0  · 2.5 s  3",
                        "0:02.0  · 2.5 s  2",
                        "0:02.0  · 2.5 s  1",
                        "0:02.0  · 2.5 s");
    }

    @Test
    void otherwise_a_silence_is_one_plain_line() {
        play(false, Collections.emptyIterator());

        assertThat(text()).contains("       0:02.0  · 2.5 s\n").doesNotContain("\r");
    }

    @Test
    void every_piece_starts_where_the_one_before_it_ends() {
        ScriptedTerminal terminal = play(false, Collections.emptyIterator());

        assertThat(terminal.now())
                .isEqualTo(FastRun.START.plus(Terminal.RESPONSE_TIME).plusMillis(5500));
        assertThat(text().lines()).last().asString().isEqualTo("       0:04.5  three");
    }

    @Test
    void an_interruption_stops_the_voice() {
        List<ScriptLine> script = List.of(new ScriptLine.Wait(Duration.ofSeconds(1)), new ScriptLine.Say("stop"));

        play(false, script.iterator());

        assertThat(aloud).containsExactly("one two", "hush");
    }

    private ScriptedTerminal play(boolean live, Iterator<ScriptLine> script) {
        ScriptedTerminal terminal = new ScriptedTerminal(FastRun.START, script);
        terminal.responseStarts();
        Instant start = terminal.now();
        TranscriptWriter screen = new TranscriptWriter(new PrintStream(bytes, true, StandardCharsets.UTF_8), live);
        new SpeechPlayer(terminal, screen, new RecordingVoice()).play(speech, start);
        return terminal;
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private final class RecordingVoice implements VoiceOutput {
        @Override
        public void say(String words, Duration length) {
            aloud.add(words);
        }

        @Override
        public void hush() {
            aloud.add("hush");
        }
    }
}
