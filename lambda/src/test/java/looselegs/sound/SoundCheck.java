package looselegs.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import looselegs.speech.SpeechDurations;
import looselegs.speech.VoiceModel;

/**
 * Compares the length of spoken SSML with the voice model. One factor brings the program's voice to the model's overall rate:
 * the model's total over the measured sentences, divided by the voice's. The differences of the single texts remain. Says each
 * text only once.
 */
final class SoundCheck {
    private final VoiceModel model;
    private final SpeechProgram program;
    private final double modelByVoice;
    private final Map<String, Duration> said = new ConcurrentHashMap<>();

    private SoundCheck(VoiceModel model, SpeechProgram program, double modelByVoice) {
        this.model = model;
        this.program = program;
        this.modelByVoice = modelByVoice;
    }

    /** A check with this program; empty if the program is not installed. */
    static Optional<SoundCheck> with(SpeechProgram program, VoiceModel model) {
        if (!program.isInstalled()) {
            return Optional.empty();
        }
        double modelSeconds = 0;
        double voiceSeconds = 0;
        for (SpeechDurations.Row row : SpeechDurations.sentences().rows()) {
            modelSeconds += seconds(model.timeToSay(row.text()));
            Double measured = row.secondsByVoice().get(program.voice());
            voiceSeconds += measured != null ? measured : seconds(program.say(row.text()));
        }
        return Optional.of(new SoundCheck(model, program, modelSeconds / voiceSeconds));
    }

    String voice() {
        return program.voice();
    }

    /**
     * Says all words of an SSML text and measures them.
     *
     * @throws IllegalArgumentException if the SSML cannot be measured; see {@link SsmlScript#of}
     */
    SpeechRecording hear(String ssml) {
        List<SpeechRecording.Chunk> chunks = new ArrayList<>();
        Duration modelNow = Duration.ZERO;
        Duration measuredNow = Duration.ZERO;
        Duration silence = Duration.ZERO;
        for (SsmlScript.Line line : SsmlScript.of(ssml)) {
            switch (line) {
                case SsmlScript.Silence rest -> {
                    silence = silence.plus(rest.length());
                    modelNow = modelNow.plus(rest.length());
                    measuredNow = measuredNow.plus(rest.length());
                }
                case SsmlScript.Words words -> {
                    SpeechRecording.Chunk chunk = new SpeechRecording.Chunk(
                            words.text(),
                            silence,
                            modelNow,
                            model.timeToSay(words.text()),
                            measuredNow,
                            measure(words.text()));
                    chunks.add(chunk);
                    silence = Duration.ZERO;
                    modelNow = chunk.modelEnd();
                    measuredNow = chunk.measuredEnd();
                }
            }
        }
        return new SpeechRecording(List.copyOf(chunks), modelNow, measuredNow);
    }

    private Duration measure(String words) {
        Duration atVoicesRate = said.computeIfAbsent(words, program::say);
        return Duration.ofMillis(Math.round(atVoicesRate.toNanos() * modelByVoice / 1e6));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
