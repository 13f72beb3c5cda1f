package looselegs.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Answer;
import looselegs.catalog.AnswerWords;
import looselegs.catalog.Claim;
import looselegs.speech.Speech;

/** Answers questions on safety and on what there is to know, and reports of what a listener feels. */
final class Answering {
    private final Library library;
    private final Easing easing;

    Answering(Library library) {
        this.library = library;
        this.easing = new Easing(library);
    }

    /** What is not known is never guessed at. */
    Turn about(Practice practice, Ask.About ask, Instant now) {
        return find(ask)
                .map(answer -> answer(practice, answer, ask, now))
                .orElseGet(() -> unknown(practice, ask.kind()));
    }

    /** Where it was asked whether a move is fine again, what is felt there, or "not yet", is a yes or a no. */
    Ask understand(Optional<Pending> pending, Ask ask) {
        if (pending.isEmpty() || !(pending.get() instanceof Pending.FineAgain)) {
            return ask;
        }
        if (ask instanceof Ask.MoreTime) {
            return new Ask.No();
        }
        boolean report = ask instanceof Ask.About about && about.kind() == Answer.Kind.REPORT;
        return report ? yesOrNo((Ask.About) ask) : ask;
    }

    private static Ask yesOrNo(Ask.About report) {
        return switch (report.answer().orElse("")) {
            case Answer.FEELS_GOOD -> new Ask.Yes();
            case Answer.BETTER, Answer.PAIN -> new Ask.No();
            default -> report;
        };
    }

    /** A question as it is remembered: words that nobody knows are not. */
    Ask.About known(Ask.About ask) {
        return new Ask.About(ask.kind(), find(ask).map(Answer::id), ask.choice(), ask.detail());
    }

    private Optional<Answer> find(Ask.About ask) {
        return ask.answer().flatMap(id -> library.catalog().findAnswer(ask.kind(), id));
    }

    /** The report of plain pain, or of being unable to breathe. */
    Turn report(Practice practice, String id, Instant now) {
        Ask.About ask = Ask.About.brief(Answer.Kind.REPORT, Optional.of(id), new MoveChoice.Unsaid());
        return about(practice.withRecall(Optional.of(ask)), ask, now);
    }

    /** The longer form of what was answered last. */
    Turn more(Practice practice, Instant now) {
        return switch (practice.recall().orElse(null)) {
            case Ask.About about ->
                find(about).isPresent() ? more(practice, about, now) : new Turn.GoOn(practice, say(Line.NO_MORE));
            case Ask.Explain explain -> new Turn.GoOn(practice, say(Line.NO_MORE));
            case null -> new Turn.GoOn(practice, say(Line.MORE_OF_WHAT));
        };
    }

    private Turn more(Practice practice, Ask.About about, Instant now) {
        Ask.About longer = new Ask.About(about.kind(), about.answer(), about.choice(), Ask.Detail.MORE);
        return about(practice.withRecall(Optional.of(longer)), longer, now);
    }

    private Turn unknown(Practice practice, Answer.Kind kind) {
        return switch (kind) {
            case TOPIC -> new Turn.GoOn(practice, say(Line.NO_ANSWER));
            case CONDITION -> easing.wait(practice, say(Line.NO_ANSWER_CONDITION));
            case REPORT -> unknownReport(practice);
        };
    }

    /** Words for something felt that nobody knows stop the clock, and blame no move. */
    Turn unknownReport(Practice practice) {
        return easing.askWhatIsFelt(practice);
    }

    private Turn answer(Practice practice, Answer answer, Ask.About ask, Instant now) {
        AnswerWords words = answer.words();
        if (ask.detail() == Ask.Detail.MORE) {
            return new Turn.GoOn(practice, words.more().isEmpty() ? say(Line.NO_MORE) : say(words.more()));
        }
        Speech told = brief(practice, answer, ask.choice());
        return switch (answer.effect()) {
            case GO_ON -> new Turn.GoOn(practice, practice.isUnderWay() ? told : told.then(hint(words)));
            case WAIT -> easing.wait(practice, told);
            case CHOOSE -> easing.choose(practice, told, now);
            case LEAVE_OUT -> easing.leaveOut(practice, told, now);
            case END_ROUTINE -> easing.endRoutine(practice, told, answer.moves(), now);
            case END_LEAVING_OUT -> easing.endLeavingOut(practice, told, now);
            case END -> easing.end(practice, told);
        };
    }

    /** What was answered, in the same words; what it did is done. */
    Turn repeat(Practice practice, Ask.About ask) {
        Optional<Answer> found = find(ask);
        if (found.isEmpty()) {
            return new Turn.GoOn(
                    practice, say(ask.kind() == Answer.Kind.TOPIC ? Line.NO_ANSWER : Line.NO_ANSWER_CONDITION));
        }
        AnswerWords words = found.get().words();
        return new Turn.GoOn(
                practice,
                ask.detail() == Ask.Detail.MORE && !words.more().isEmpty()
                        ? say(words.more())
                        : brief(practice, found.get(), ask.choice()));
    }

    /** What to do at once comes first, for somebody who is in a move or in place for one. */
    private static Speech brief(Practice practice, Answer answer, MoveChoice choice) {
        AnswerWords words = answer.words();
        boolean inPlace = practice.isUnderWay() || practice.standing() instanceof Standing.Prepared;
        boolean now =
                answer.effect() == Answer.Effect.GO_ON ? practice.standing() instanceof Standing.Playing : inPlace;
        Speech brief = say(move(practice, answer, choice)
                .map(move -> words.ofMoves().getOrDefault(move, words.brief()))
                .orElse(words.brief()));
        return now ? say(words.now()).then(brief) : brief;
    }

    /** The move that was named; a topic or a report is else about the current one, a condition about all of them. */
    private static Optional<String> move(Practice practice, Answer answer, MoveChoice choice) {
        if (choice instanceof MoveChoice.Named named && named.moves().size() == 1) {
            return Optional.of(named.moves().getFirst());
        }
        return answer.kind() == Answer.Kind.CONDITION ? Optional.empty() : practice.currentMove();
    }

    private Speech hint(AnswerWords words) {
        return words.more().isEmpty() ? Speech.SILENT : say(Line.MORE_HINT);
    }

    private static Speech say(List<Claim> claims) {
        return claims.isEmpty() ? Speech.SILENT : Speech.of(Claim.join(claims));
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line, Map.of()));
    }
}
