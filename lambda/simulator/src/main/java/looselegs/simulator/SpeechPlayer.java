package looselegs.simulator;

import java.time.Duration;
import java.time.Instant;

/** Plays speech in the terminal's time. Stops when the listener speaks. */
final class SpeechPlayer {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Terminal terminal;
    private final TranscriptWriter screen;
    private final VoiceOutput voice;

    SpeechPlayer(Terminal terminal, TranscriptWriter screen, VoiceOutput voice) {
        this.terminal = terminal;
        this.screen = screen;
        this.voice = voice;
    }

    /**
     * Plays the speech, starting now.
     *
     * @param zero the start of the times printed on the screen
     * @return {@link DeviceEvent.Quiet} if it played to its end, or else the event that stopped it
     */
    DeviceEvent play(PlayableSpeech speech, Instant zero) {
        Instant at = terminal.now();
        for (SpeechPiece piece : speech.pieces()) {
            DeviceEvent event = play(piece, at, Duration.between(zero, at));
            if (!(event instanceof DeviceEvent.Quiet)) {
                voice.hush();
                return event;
            }
            at = at.plus(piece.length());
        }
        return new DeviceEvent.Quiet();
    }

    /** Listens in silence for this long. */
    DeviceEvent listen(Duration length) {
        screen.begin("listening " + length.toSeconds() + " s");
        DeviceEvent event = pass(terminal.now(), length);
        screen.end();
        return event;
    }

    private DeviceEvent play(SpeechPiece piece, Instant at, Duration clock) {
        DeviceEvent event = switch (piece) {
            case SpeechPiece.Words words -> say(words, at, clock);
            case SpeechPiece.Silence silence -> {
                screen.begin(clock, "· " + TranscriptWriter.seconds(silence.length()));
                yield pass(at, silence.length());
            }
            case SpeechPiece.Clip clip -> {
                screen.begin(clock, "♪ " + clip.source());
                yield pass(at, clip.length());
            }
        };
        if (event instanceof DeviceEvent.Quiet) {
            screen.end();
        } else {
            screen.cutShort();
        }
        return event;
    }

    /** Prints each word as it is spoken. A word takes time in proportion to its letters. */
    private DeviceEvent say(SpeechPiece.Words words, Instant at, Duration clock) {
        screen.begin(clock, "");
        voice.say(words.text(), words.length());
        int spoken = 0;
        for (String word : words.text().split(" ", -1)) {
            screen.add(spoken == 0 ? word : " " + word);
            spoken += word.length() + 1;
            long share = words.length().toNanos() * spoken / (words.text().length() + 1);
            DeviceEvent event = terminal.passUntil(at.plusNanos(share));
            if (!(event instanceof DeviceEvent.Quiet)) {
                return event;
            }
        }
        return new DeviceEvent.Quiet();
    }

    private DeviceEvent pass(Instant from, Duration length) {
        Instant end = from.plus(length);
        if (!screen.isLive()) {
            return terminal.passUntil(end);
        }
        DeviceEvent event = new DeviceEvent.Quiet();
        while (event instanceof DeviceEvent.Quiet && terminal.now().isBefore(end)) {
            Duration left = Duration.between(terminal.now(), end);
            screen.countDown(left);
            event = terminal.passUntil(left.compareTo(TICK) > 0 ? terminal.now().plus(TICK) : end);
        }
        return event;
    }
}
