package looselegs.practice.json;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import looselegs.pacing.SpokenLength;
import looselegs.practice.MoveChoice;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.profile.json.PositionJson;
import looselegs.profile.json.ProfileJson;
import looselegs.reminder.ReminderSchedule;

/** Writes a practice as JSON for {@link PracticeReader}. */
final class PracticeWriter {
    /** Incremented whenever an older reader would misread the format. */
    static final int VERSION = 4;

    private PracticeWriter() {}

    static Map<String, Object> write(Practice practice) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("options", write(practice.options()));
        json.put("routine", practice.routine());
        json.put("profile", ProfileJson.write(practice.profile()));
        if (!practice.worked().isEmpty()) {
            json.put("workedMillis", worked(practice.worked()));
        }
        if (practice.openQuestion().isPresent()) {
            json.put("pending", write(practice.openQuestion().get()));
        }
        if (practice.earlierThisWeek().isPresent()) {
            json.put("earlierThisWeek", practice.earlierThisWeek().get());
        }
        if (!practice.zone().equals(ZoneOffset.UTC)) {
            json.put("zone", practice.zone().getId());
        }
        json.put("standing", write(practice.state()));
        if (practice.sent().isPresent()) {
            json.put("sent", write(practice.sent().get()));
        }
        if (practice.recall().isPresent()) {
            json.put("recall", write(practice.recall().get()));
        }
        return json;
    }

    private static Map<String, Object> write(PracticeOptions options) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sides", lowerCase(options.sides()));
        json.put("version", lowerCase(options.version()));
        json.put("dose", lowerCase(options.dose()));
        json.put("talk", lowerCase(options.talk()));
        json.put("going", lowerCase(options.going()));
        json.put("voiceRate", options.voiceRate().factor());
        json.put("seed", options.seed());
        return json;
    }

    private static Map<String, Object> worked(Map<String, Duration> worked) {
        Map<String, Object> json = new TreeMap<>();
        for (Map.Entry<String, Duration> move : worked.entrySet()) {
            json.put(move.getKey(), move.getValue().toMillis());
        }
        return json;
    }

    private static Map<String, Object> write(OpenQuestion openQuestion) {
        return switch (openQuestion) {
            case OpenQuestion.FineAgain fineAgain -> is("fine-again", "move", fineAgain.move());
            case OpenQuestion.Choice choice -> is("choice");
            case OpenQuestion.Advice advice -> is("advice");
            case OpenQuestion.EasierStill still -> is("easier-still", "move", still.move());
            case OpenQuestion.Forget forget -> is("forget");
            case OpenQuestion.When when -> {
                Map<String, Object> json = is("when", "days", ReminderSchedule.render(when.days()));
                when.time().ifPresent(time -> json.put("time", time.toString()));
                yield json;
            }
            case OpenQuestion.Remind remind ->
                is("remind", "when", remind.when().render());
            case OpenQuestion.ChangeReminder change -> {
                Map<String, Object> json = is("change-reminder", "id", change.id());
                json.put("when", change.when().render());
                yield json;
            }
            case OpenQuestion.CancelReminders cancel -> is("cancel-reminders", "ids", cancel.ids());
        };
    }

    private static Map<String, Object> write(PracticeState state) {
        return switch (state) {
            case PracticeState.Idle idle -> is("fresh");
            case PracticeState.Offered offered -> {
                Map<String, Object> json = is("offered", "together", offered.together());
                json.put("moves", offered.moves());
                offered.back().ifPresent(back -> json.put("back", PositionJson.write(back)));
                yield json;
            }
            case PracticeState.Ready ready -> is("prepared", "step", ready.step());
            case PracticeState.Playing playing -> {
                Map<String, Object> json =
                        is("playing", "began", playing.began().toString());
                json.put("parts", playing.parts());
                json.put("lead", write(playing.lead()));
                json.put("from", PositionJson.write(playing.from()));
                yield json;
            }
            case PracticeState.BetweenParts betweenParts ->
                is("waiting", "next", PositionJson.write(betweenParts.next()));
            case PracticeState.Paused paused -> is("paused", "at", PositionJson.write(paused.at()));
            case PracticeState.Resumable resumable -> is("left", "at", PositionJson.write(resumable.at()));
            case PracticeState.Finished finished -> is("finished", "step", finished.step());
        };
    }

    private static Map<String, Object> write(SpokenLength heard) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("silenceMillis", heard.silence().toMillis());
        json.put("spokenMillis", heard.spoken().toMillis());
        return json;
    }

    private static Map<String, Object> write(Practice.Sent sent) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", sent.at().toString());
        json.put("speech", write(sent.speech()));
        json.put("reprompt", write(sent.reprompt()));
        return json;
    }

    private static Map<String, Object> write(Query.Repeatable recall) {
        Map<String, Object> json = new LinkedHashMap<>();
        MoveChoice choice = switch (recall) {
            case Query.Explain explain -> {
                json.put("topic", lowerCase(explain.topic()));
                yield explain.choice();
            }
            case Query.About about -> {
                json.put("about", lowerCase(about.kind()));
                json.put("detail", lowerCase(about.detail()));
                about.answer().ifPresent(answer -> json.put("answer", answer));
                yield about.choice();
            }
        };
        json.put("moves", choice instanceof MoveChoice.Named named ? named.moves() : List.of());
        return json;
    }

    private static Map<String, Object> is(String kind) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("is", kind);
        return json;
    }

    private static Map<String, Object> is(String kind, String field, Object value) {
        Map<String, Object> json = is(kind);
        json.put(field, value);
        return json;
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
