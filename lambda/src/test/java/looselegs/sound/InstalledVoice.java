package looselegs.sound;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A voice of an installed command, which writes a WAV file.
 *
 * @param command the program and its arguments, with {@link #WAV} and {@link #WORDS} as placeholders; without {@link #WORDS},
 *     the program reads the words from its standard input
 */
record InstalledVoice(String voice, List<String> command) implements SpeechProgram {
    private static final String WAV = "{wav}";
    private static final String WORDS = "{words}";
    private static final Duration LONGEST_RUN = Duration.ofMinutes(1);

    /** The measured voices that Debian has as free packages: espeak-ng, flite, and festival with festvox-kallpc16k. */
    static List<SpeechProgram> all() {
        return List.of(
                new InstalledVoice("espeak-en-us", List.of("espeak-ng", "-v", "en-us", "--stdin", "-w", WAV)),
                new InstalledVoice("flite-slt", List.of("flite", "-voice", "slt", "-t", WORDS, "-o", WAV)),
                new InstalledVoice("flite-rms", List.of("flite", "-voice", "rms", "-t", WORDS, "-o", WAV)),
                new InstalledVoice("festival-kal", List.of("text2wave", "-eval", "(voice_kal_diphone)", "-o", WAV)));
    }

    @Override
    public boolean isInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command.getFirst())));
    }

    @Override
    public Duration say(String words) {
        try {
            Path wav = Files.createTempFile("speech", ".wav");
            try {
                run(words, wav);
                return Wav.firstToLastSound(wav);
            } finally {
                Files.deleteIfExists(wav);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(voice, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(voice + " was interrupted", e);
        }
    }

    private void run(String words, Path wav) throws IOException, InterruptedException {
        List<String> filledIn = new ArrayList<>(command);
        filledIn.replaceAll(argument -> argument.replace(WAV, wav.toString()).replace(WORDS, words));
        Process process = new ProcessBuilder(filledIn)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var input = process.getOutputStream()) {
            if (!command.contains(WORDS)) {
                input.write(words.getBytes(StandardCharsets.UTF_8));
            }
        }
        boolean ended = process.waitFor(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(voice + (ended ? " failed" : " did not end") + " with: " + words);
        }
    }
}
