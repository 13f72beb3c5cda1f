package looselegs.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Measures the sound in a WAV file with one channel and 16-bit samples. */
final class Wav {
    /** The loudest sample that counts as silence, of 32767. The figures of speech-durations.tsv were measured with it. */
    private static final int SILENCE_UP_TO = 200;

    private static final double NANOS_OF_A_SECOND = 1e9;

    private Wav() {}

    /** The time from the first to the last sample that is louder than silence; zero if there is none. */
    static Duration firstToLastSound(Path wav) throws IOException {
        try (AudioInputStream audio = AudioSystem.getAudioInputStream(wav.toFile())) {
            AudioFormat format = audio.getFormat();
            if (format.getChannels() != 1 || format.getSampleSizeInBits() != 16) {
                throw new IOException(wav + " is not a 16-bit recording with one channel: " + format);
            }
            ByteOrder order = format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            ShortBuffer samples =
                    ByteBuffer.wrap(audio.readAllBytes()).order(order).asShortBuffer();
            return Duration.ofNanos(Math.round(sounding(samples) / format.getSampleRate() * NANOS_OF_A_SECOND));
        } catch (UnsupportedAudioFileException e) {
            throw new IOException(wav + " is not a recording", e);
        }
    }

    private static int sounding(ShortBuffer samples) {
        int first = 0;
        int last = samples.limit() - 1;
        while (first < last && Math.abs((int) samples.get(first)) <= SILENCE_UP_TO) {
            first++;
        }
        while (last > first && Math.abs((int) samples.get(last)) <= SILENCE_UP_TO) {
            last--;
        }
        return Math.max(0, last - first);
    }
}
