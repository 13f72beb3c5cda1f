package looselegs.dialog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Answer;
import looselegs.catalog.AnswerWords;
import looselegs.catalog.Claim;
import looselegs.dialog.safety.ReportResponses;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.practice.Command;
import looselegs.practice.Decision;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.MoveChoice;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.speech.Speech;

/** Answers questions about safety and the moves, and responds to reports of what a listener feels. */
final class KnowledgeAnswers {
    private final LanguagePack pack;
    private final ReportResponses reports;

    KnowledgeAnswers(LanguagePack pack) {
        this.pack = pack;
        this.reports = new ReportResponses(pack);
    }

    /** Answers a known question; says so if it is unknown, and never guesses. */
    Decision about(Practice practice, Query.About input, Instant now) {
        return find(input)
                .map(answer -> answer(practice, answer, input, now))
                .orElseGet(() -> unknown(practice, input.kind()));
    }

    /** Takes a report, or "not yet", for a yes or no if the coach asked whether a move is fine again. */
    Input understand(Optional<OpenQuestion> openQuestion, Input input) {
        if (openQuestion.isEmpty() || !(openQuestion.get() instanceof OpenQuestion.FineAgain)) {
            return input;
        }
        return switch (InputTraits.of(input).fine()) {
            case YES -> new Command.Yes();
            case NO -> new Command.No();
            case UNSAID -> input;
        };
    }

    /** The question to remember, without an answer that is unknown. */
    Query.About known(Query.About input) {
        return new Query.About(input.kind(), find(input).map(Answer::id), input.choice(), input.detail());
    }

    private Optional<Answer> find(Query.About input) {
        return input.answer().flatMap(id -> pack.catalog().findAnswer(input.kind(), id));
    }

    /** Responds to a report by its id. */
    Decision report(Practice practice, String id, Instant now) {
        Query.About input = Query.About.brief(Answer.Kind.REPORT, Optional.of(id), new MoveChoice.Unsaid());
        return about(practice.withRecall(Optional.of(input)), input, now);
    }

    /** Gives the longer form of the last answer. */
    Decision more(Practice practice, Instant now) {
        return switch (practice.recall().orElse(null)) {
            case Query.About about ->
                find(about).isPresent() ? more(practice, about, now) : new Decision.GoOn(practice, say(Phrase.NO_MORE));
            case Query.Explain explain -> new Decision.GoOn(practice, say(Phrase.NO_MORE));
            case null -> new Decision.GoOn(practice, say(Phrase.MORE_OF_WHAT));
        };
    }

    private Decision more(Practice practice, Query.About about, Instant now) {
        Query.About longer = new Query.About(about.kind(), about.answer(), about.choice(), Query.Detail.MORE);
        return about(practice.withRecall(Optional.of(longer)), longer, now);
    }

    private Decision unknown(Practice practice, Answer.Kind kind) {
        return switch (kind) {
            case TOPIC -> new Decision.GoOn(practice, say(Phrase.NO_ANSWER));
            case CONDITION -> reports.wait(practice, say(Phrase.NO_ANSWER_CONDITION));
            case REPORT -> unknownReport(practice);
        };
    }

    /** Stops the clock after unknown words for something felt, and blames no move. */
    Decision unknownReport(Practice practice) {
        return reports.askWhatIsFelt(practice);
    }

    private Decision answer(Practice practice, Answer answer, Query.About input, Instant now) {
        AnswerWords words = answer.words();
        if (input.detail() == Query.Detail.MORE) {
            return new Decision.GoOn(practice, words.more().isEmpty() ? say(Phrase.NO_MORE) : say(words.more()));
        }
        Speech told = brief(practice, answer, input.choice());
        return switch (answer.effect()) {
            case GO_ON -> new Decision.GoOn(practice, practice.isUnderWay() ? told : told.then(hint(words)));
            case WAIT -> reports.wait(practice, told);
            case CHOOSE -> reports.choose(practice, told, now);
            case LEAVE_OUT -> reports.leaveOut(practice, told, now);
            case END_ROUTINE -> reports.endRoutine(practice, told, answer.moves(), now);
            case END_LEAVING_OUT -> reports.endLeavingOut(practice, told, now);
            case END -> reports.end(practice, told);
        };
    }

    /** Answers again in the same words, without the effect of the first time. */
    Decision repeat(Practice practice, Query.About input) {
        Optional<Answer> found = find(input);
        if (found.isEmpty()) {
            return new Decision.GoOn(
                    practice, say(input.kind() == Answer.Kind.TOPIC ? Phrase.NO_ANSWER : Phrase.NO_ANSWER_CONDITION));
        }
        AnswerWords words = found.get().words();
        return new Decision.GoOn(
                practice,
                input.detail() == Query.Detail.MORE && !words.more().isEmpty()
                        ? say(words.more())
                        : brief(practice, found.get(), input.choice()));
    }

    /** Answers in short; says first what to do at once, if the listener is in a move or in place for one. */
    private static Speech brief(Practice practice, Answer answer, MoveChoice choice) {
        AnswerWords words = answer.words();
        boolean inPlace = practice.isUnderWay() || practice.state() instanceof PracticeState.Ready;
        boolean now =
                answer.effect() == Answer.Effect.GO_ON ? practice.state() instanceof PracticeState.Playing : inPlace;
        Speech brief = say(move(practice, answer, choice)
                .map(move -> words.ofMoves().getOrDefault(move, words.brief()))
                .orElse(words.brief()));
        return now ? say(words.now()).then(brief) : brief;
    }

    /** The move that was named; else a topic or a report is about the current move, and a condition about all of them. */
    private static Optional<String> move(Practice practice, Answer answer, MoveChoice choice) {
        if (choice instanceof MoveChoice.Named named && named.moves().size() == 1) {
            return Optional.of(named.moves().getFirst());
        }
        return answer.kind() == Answer.Kind.CONDITION ? Optional.empty() : practice.currentMove();
    }

    private Speech hint(AnswerWords words) {
        return words.more().isEmpty() ? Speech.SILENT : say(Phrase.MORE_HINT);
    }

    private static Speech say(List<Claim> claims) {
        return claims.isEmpty() ? Speech.SILENT : Speech.of(Claim.join(claims));
    }

    private Speech say(Phrase line) {
        return Speech.of(pack.say(line, Map.of()));
    }
}
