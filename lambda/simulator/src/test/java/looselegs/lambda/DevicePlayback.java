package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import looselegs.pacing.VoiceRate;
import looselegs.speech.VoiceModel;

/**
 * What a device plays after a response if nobody speaks: the speech, eight seconds of listening, the reprompt, and eight more
 * seconds. All times are in milliseconds from the start of the response.
 *
 * @param work the stretches of work in it, in order
 * @param speechEnd when the device starts to listen
 * @param end when the session ends
 */
record DevicePlayback(List<Piece> pieces, List<Stretch> work, long speechEnd, long end) {
    static final long LISTENING = 8_000;

    private static final Pattern BREAK = Pattern.compile("<break time=\"(\\d+)ms\"/>");

    /** Some words, or a silence, which has an empty text. */
    record Piece(long from, long to, String words) {
        boolean holds(long time) {
            return from <= time && time < to;
        }
    }

    /**
     * A stretch of work without an interruption.
     *
     * @param where the move and the side
     * @param done the side's work before this stretch, in milliseconds
     * @param begins whether the stretch follows the start cue, so that the side starts here
     */
    record Stretch(String where, long from, long to, long done, boolean begins) {}

    /** Caches lengths by the voice model, because the same words are repeated often. */
    private static final Map<String, Duration> LENGTHS = new ConcurrentHashMap<>();

    static final DevicePlayback NOTHING = new DevicePlayback(List.of(), List.of(), 0, 0);

    static DevicePlayback of(Answer answer, VoiceModel voice, Signals signals) {
        JsonNode json = answer.json();
        JsonNode practice = json.at("/sessionAttributes/practice");
        double factor = practice.at("/options/voiceRate").asDouble(1.0);
        Player player = new Player(voice, new VoiceRate(factor));
        player.play(json.at("/response/outputSpeech/ssml").asText());
        long speechEnd = player.at;
        if (!answer.isClosing()) {
            player.at += LISTENING;
            player.play(json.at("/response/reprompt/outputSpeech/ssml").asText());
            player.at += LISTENING;
        }
        return new DevicePlayback(player.pieces, work(player.pieces, practice, signals), speechEnd, player.at);
    }

    /** The piece that plays at a time; empty while the device listens. */
    Optional<Piece> pieceAt(long time) {
        return pieces.stream().filter(piece -> piece.holds(time)).findFirst();
    }

    private static List<Stretch> work(List<Piece> pieces, JsonNode practice, Signals signals) {
        List<Stretch> work = new ArrayList<>();
        JsonNode state = practice.path("standing");
        if (!state.path("is").asText().equals("playing")) {
            return work;
        }
        double factor = practice.at("/options/voiceRate").asDouble(1.0);
        long lead = state.at("/lead/silenceMillis").asLong()
                + Math.round(state.at("/lead/spokenMillis").asLong() / factor);
        Optional<Stretch> open = Place.of(practice)
                .filter(Place::isWork)
                .map(place -> new Stretch(place.where(), lead, lead, place.done(), false));
        for (Piece piece : pieces) {
            Optional<String> begins = signals.begins(piece.words()).filter(said -> piece.to > lead);
            if (begins.isPresent()) {
                open = Optional.of(new Stretch(begins.get(), piece.to, piece.to, 0, true));
            } else if (signals.ends(piece.words()) && piece.to > lead) {
                open.map(stretch -> new Stretch(stretch.where, stretch.from, piece.from, stretch.done, stretch.begins))
                        .ifPresent(work::add);
                open = Optional.empty();
            }
        }
        return work;
    }

    private static final class Player {
        private final VoiceModel voice;
        private final VoiceRate rate;
        private final List<Piece> pieces = new ArrayList<>();
        private long at;

        Player(VoiceModel voice, VoiceRate rate) {
            this.voice = voice;
            this.rate = rate;
        }

        void play(String ssml) {
            Matcher silence = BREAK.matcher(ssml);
            int read = 0;
            while (silence.find()) {
                say(ssml.substring(read, silence.start()));
                add(Long.parseLong(silence.group(1)), "");
                read = silence.end();
            }
            say(ssml.substring(read));
        }

        private void say(String marked) {
            String words = marked.replaceAll("<[^>]*>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&")
                    .strip();
            if (!words.isEmpty()) {
                Duration length = rate.timeFor(LENGTHS.computeIfAbsent(words, voice::timeToSay));
                add(length.toMillis(), words);
            }
        }

        private void add(long length, String words) {
            pieces.add(new Piece(at, at + length, words));
            at += length;
        }
    }
}
