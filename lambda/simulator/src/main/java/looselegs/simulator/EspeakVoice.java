package looselegs.simulator;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Optional;

/** Speaks through espeak-ng. Stays silent if espeak-ng cannot be started. */
final class EspeakVoice implements VoiceOutput {
    private static final int MIN_WORDS_PER_MINUTE = 100;
    private static final int MAX_WORDS_PER_MINUTE = 300;

    private final String program;
    private final String language;
    private boolean missing;
    private Optional<Process> speaking = Optional.empty();

    /** @param language the name of an espeak-ng voice, as in "en" */
    EspeakVoice(String program, String language) {
        this.program = program;
        this.language = language;
    }

    @Override
    public void say(String words, Duration length) {
        hush();
        if (missing) {
            return;
        }
        try {
            String speed = Integer.toString(wordsAMinute(words, length));
            speaking = Optional.of(new ProcessBuilder(program, "-v", language, "-s", speed, "--", words)
                    .redirectInput(Redirect.PIPE)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException notInstalled) {
            missing = true;
        }
    }

    @Override
    public void hush() {
        speaking.ifPresent(Process::destroy);
        speaking = Optional.empty();
    }

    static int wordsAMinute(String words, Duration length) {
        long count = words.split("\\s+", -1).length;
        long millis = Math.max(1, length.toMillis());
        return Math.clamp(
                count * Duration.ofMinutes(1).toMillis() / millis, MIN_WORDS_PER_MINUTE, MAX_WORDS_PER_MINUTE);
    }
}
