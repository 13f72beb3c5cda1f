package looselegs.session;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import looselegs.coaching.Ask;
import looselegs.coaching.MoveChoice;
import looselegs.coaching.Options;
import looselegs.coaching.Pending;
import looselegs.coaching.Practice;
import looselegs.coaching.Standing;
import looselegs.pacing.Heard;
import looselegs.pacing.Position;
import looselegs.profile.json.ProfileJson;
import looselegs.reminder.ReminderWish;

/** Writes a practice as JSON; {@link PracticeReader} is its counterpart. */
final class PracticeWriter {
    /** Goes up whenever an older reader would misread what is written. */
    static final int VERSION = 4;

    private PracticeWriter() {}

    static ObjectNode write(Practice practice) {
        ObjectNode json = object();
        json.put("version", VERSION);
        json.set("options", write(practice.options()));
        strings(json, "routine", practice.routine());
        json.set("profile", ProfileJson.write(practice.profile()));
        if (!practice.worked().isEmpty()) {
            ObjectNode worked = json.putObject("workedMillis");
            new TreeMap<>(practice.worked()).forEach((move, work) -> worked.put(move, work.toMillis()));
        }
        practice.pending().ifPresent(pending -> json.set("pending", write(pending)));
        practice.earlierThisWeek().ifPresent(days -> json.put("earlierThisWeek", days));
        if (!practice.zone().equals(ZoneOffset.UTC)) {
            json.put("zone", practice.zone().getId());
        }
        json.set("standing", write(practice.standing()));
        practice.sent().ifPresent(sent -> json.set("sent", write(sent)));
        practice.recall().ifPresent(recall -> json.set("recall", write(recall)));
        return json;
    }

    private static ObjectNode write(Options options) {
        return object().put("sides", word(options.sides()))
                .put("version", word(options.version()))
                .put("dose", word(options.dose()))
                .put("talk", word(options.talk()))
                .put("going", word(options.going()))
                .put("voiceRate", options.voiceRate().factor())
                .put("seed", options.seed());
    }

    private static ObjectNode write(Pending pending) {
        return switch (pending) {
            case Pending.FineAgain fineAgain -> is("fine-again").put("move", fineAgain.move());
            case Pending.Choice choice -> is("choice");
            case Pending.Forget forget -> is("forget");
            case Pending.When when -> {
                ObjectNode json = is("when").put("days", ReminderWish.render(when.days()));
                when.time().ifPresent(time -> json.put("time", time.toString()));
                yield json;
            }
            case Pending.Remind remind -> is("remind").put("when", remind.when().render());
            case Pending.ChangeReminder change ->
                is("change-reminder")
                        .put("id", change.id())
                        .put("when", change.when().render());
            case Pending.CancelReminders cancel -> is("cancel-reminders");
        };
    }

    private static ObjectNode write(Standing standing) {
        return switch (standing) {
            case Standing.Fresh fresh -> is("fresh");
            case Standing.Offered offered -> {
                ObjectNode json = is("offered").put("together", offered.together());
                strings(json, "moves", offered.moves());
                offered.back().ifPresent(back -> json.set("back", write(back)));
                yield json;
            }
            case Standing.Prepared prepared -> is("prepared").put("step", prepared.step());
            case Standing.Playing playing -> write(playing);
            case Standing.Waiting waiting -> is("waiting").set("next", write(waiting.next()));
            case Standing.Paused paused -> is("paused").set("at", write(paused.at()));
            case Standing.Left left -> is("left").set("at", write(left.at()));
            case Standing.Finished finished -> is("finished").put("step", finished.step());
        };
    }

    private static ObjectNode write(Position position) {
        return object().put("step", position.step())
                .put("phase", word(position.phase()))
                .put("side", word(position.side()))
                .put("doneMillis", position.done().toMillis());
    }

    private static ObjectNode write(Heard heard) {
        return object().put("silenceMillis", heard.silence().toMillis())
                .put("spokenMillis", heard.spoken().toMillis());
    }

    private static ObjectNode write(Practice.Sent sent) {
        ObjectNode json = object().put("at", sent.at().toString());
        json.set("speech", write(sent.speech()));
        json.set("reprompt", write(sent.reprompt()));
        return json;
    }

    private static ObjectNode write(Standing.Playing playing) {
        ObjectNode json = is("playing").put("began", playing.began().toString()).put("parts", playing.parts());
        json.set("lead", write(playing.lead()));
        json.set("from", write(playing.from()));
        return json;
    }

    private static ObjectNode write(Ask.Recalled recall) {
        return switch (recall) {
            case Ask.Explain explain -> withMoves(object().put("topic", word(explain.topic())), explain.choice());
            case Ask.About about -> {
                ObjectNode json = object().put("about", word(about.kind())).put("detail", word(about.detail()));
                about.answer().ifPresent(answer -> json.put("answer", answer));
                yield withMoves(json, about.choice());
            }
        };
    }

    private static ObjectNode withMoves(ObjectNode json, MoveChoice choice) {
        strings(json, "moves", choice instanceof MoveChoice.Named named ? named.moves() : List.of());
        return json;
    }

    private static ObjectNode is(String kind) {
        return object().put("is", kind);
    }

    private static void strings(ObjectNode json, String field, Collection<String> values) {
        values.forEach(json.putArray(field)::add);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
