package looselegs.speaker;

import java.time.Duration;
import java.time.Instant;

/** Plays speech in the room's time, and breaks off when the listener speaks. */
final class Playback {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Room room;
    private final Screen screen;
    private final Voice voice;

    Playback(Room room, Screen screen, Voice voice) {
        this.room = room;
        this.screen = screen;
        this.voice = voice;
    }

    /**
     * Plays from now on.
     *
     * @param zero what the clock on the screen counts from
     * @return {@link Event.Quiet} if it was played to its end, else what broke it off
     */
    Event play(Speech speech, Instant zero) {
        Instant at = room.now();
        for (Piece piece : speech.pieces()) {
            Event event = play(piece, at, Duration.between(zero, at));
            if (!(event instanceof Event.Quiet)) {
                voice.hush();
                return event;
            }
            at = at.plus(piece.length());
        }
        return new Event.Quiet();
    }

    /** Listens for as long, without a sound. */
    Event listen(Duration length) {
        screen.begin("listening " + length.toSeconds() + " s");
        Event event = pass(room.now(), length);
        screen.end();
        return event;
    }

    private Event play(Piece piece, Instant at, Duration clock) {
        Event event = switch (piece) {
            case Piece.Words words -> say(words, at, clock);
            case Piece.Silence silence -> {
                screen.begin(clock, "· " + Screen.seconds(silence.length()));
                yield pass(at, silence.length());
            }
            case Piece.Clip clip -> {
                screen.begin(clock, "♪ " + clip.source());
                yield pass(at, clip.length());
            }
        };
        if (event instanceof Event.Quiet) {
            screen.end();
        } else {
            screen.cutShort();
        }
        return event;
    }

    /** Shows each word as it is spoken; the words share the time by their letters. */
    private Event say(Piece.Words words, Instant at, Duration clock) {
        screen.begin(clock, "");
        voice.say(words.text(), words.length());
        int spoken = 0;
        for (String word : words.text().split(" ", -1)) {
            screen.add(spoken == 0 ? word : " " + word);
            spoken += word.length() + 1;
            long share = words.length().toNanos() * spoken / (words.text().length() + 1);
            Event event = room.passUntil(at.plusNanos(share));
            if (!(event instanceof Event.Quiet)) {
                return event;
            }
        }
        return new Event.Quiet();
    }

    private Event pass(Instant from, Duration length) {
        Instant end = from.plus(length);
        if (!screen.isLive()) {
            return room.passUntil(end);
        }
        Event event = new Event.Quiet();
        while (event instanceof Event.Quiet && room.now().isBefore(end)) {
            Duration left = Duration.between(room.now(), end);
            screen.countDown(left);
            event = room.passUntil(left.compareTo(TICK) > 0 ? room.now().plus(TICK) : end);
        }
        return event;
    }
}
