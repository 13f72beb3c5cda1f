package looselegs.simulator;

import java.time.Duration;
import java.time.Instant;

/** Plays speech in the room's time, and breaks off when the listener speaks. */
final class SpeechPlayer {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Terminal room;
    private final TranscriptWriter screen;
    private final VoiceOutput voice;

    SpeechPlayer(Terminal room, TranscriptWriter screen, VoiceOutput voice) {
        this.room = room;
        this.screen = screen;
        this.voice = voice;
    }

    /**
     * Plays from now on.
     *
     * @param zero what the clock on the screen counts from
     * @return {@link DeviceEvent.Quiet} if it was played to its end, else what broke it off
     */
    DeviceEvent play(PlayableSpeech speech, Instant zero) {
        Instant at = room.now();
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

    /** Listens for as long, without a sound. */
    DeviceEvent listen(Duration length) {
        screen.begin("listening " + length.toSeconds() + " s");
        DeviceEvent event = pass(room.now(), length);
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

    /** Shows each word as it is spoken; the words share the time by their letters. */
    private DeviceEvent say(SpeechPiece.Words words, Instant at, Duration clock) {
        screen.begin(clock, "");
        voice.say(words.text(), words.length());
        int spoken = 0;
        for (String word : words.text().split(" ", -1)) {
            screen.add(spoken == 0 ? word : " " + word);
            spoken += word.length() + 1;
            long share = words.length().toNanos() * spoken / (words.text().length() + 1);
            DeviceEvent event = room.passUntil(at.plusNanos(share));
            if (!(event instanceof DeviceEvent.Quiet)) {
                return event;
            }
        }
        return new DeviceEvent.Quiet();
    }

    private DeviceEvent pass(Instant from, Duration length) {
        Instant end = from.plus(length);
        if (!screen.isLive()) {
            return room.passUntil(end);
        }
        DeviceEvent event = new DeviceEvent.Quiet();
        while (event instanceof DeviceEvent.Quiet && room.now().isBefore(end)) {
            Duration left = Duration.between(room.now(), end);
            screen.countDown(left);
            event = room.passUntil(left.compareTo(TICK) > 0 ? room.now().plus(TICK) : end);
        }
        return event;
    }
}
