package looselegs.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What is not known is never guessed at; an unknown report counts as pain. */
    Turn about(Practice practice, Ask.About ask, Instant now) {
        Optional<Answer> found = ask.answer().flatMap(id -> library.catalog().findAnswer(ask.kind(), id));
        return found.map(answer -> answer(practice, answer, ask, now))
                .orElseGet(() -> unknown(practice, ask.kind(), now));
    }

    /** The report of plain pain, or of being unable to breathe. */
    Turn report(Practice practice, String id, Instant now) {
        Ask.About ask = Ask.About.brief(Answer.Kind.REPORT, Optional.of(id), new MoveChoice.Unsaid());
        return about(practice.withRecall(Optional.of(ask)), ask, now);
    }

    /** The longer form of what was answered last. */
    Turn more(Practice practice, Instant now) {
        return switch (practice.recall().orElse(null)) {
            case Ask.About about -> more(practice, about, now);
            case Ask.Explain explain -> new Turn.GoOn(practice, say(Line.NO_MORE));
            case null -> new Turn.GoOn(practice, say(Line.MORE_OF_WHAT));
        };
    }

    private Turn more(Practice practice, Ask.About about, Instant now) {
        Ask.About longer = new Ask.About(about.kind(), about.answer(), about.choice(), Ask.Detail.MORE);
        return about(practice.withRecall(Optional.of(longer)), longer, now);
    }

    private Turn unknown(Practice practice, Answer.Kind kind, Instant now) {
        return switch (kind) {
            case TOPIC -> new Turn.GoOn(practice, say(Line.NO_ANSWER));
            case CONDITION -> easing.wait(practice, say(Line.NO_ANSWER_CONDITION));
            case REPORT -> report(practice, Answer.PAIN, now);
        };
    }

    private Turn answer(Practice practice, Answer answer, Ask.About ask, Instant now) {
        AnswerWords words = answer.words();
        if (ask.detail() == Ask.Detail.MORE) {
            return new Turn.GoOn(practice, words.more().isEmpty() ? say(Line.NO_MORE) : say(words.more()));
        }
        Speech brief = say(move(practice, ask.choice())
                .map(move -> words.ofMoves().getOrDefault(move, words.brief()))
                .orElse(words.brief()));
        Speech told = practice.isUnderWay() ? say(words.now()).then(brief) : brief;
        return switch (answer.effect()) {
            case GO_ON -> new Turn.GoOn(practice, practice.isUnderWay() ? told : told.then(hint(words)));
            case WAIT -> easing.wait(practice, told);
            case CHOOSE -> easing.choose(practice, told, now);
            case LEAVE_OUT -> easing.leaveOut(practice, told, now);
            case END_ROUTINE -> easing.endRoutine(practice, told, now);
            case END -> new Turn.Close(practice, told);
        };
    }

    private static Optional<String> move(Practice practice, MoveChoice choice) {
        return choice instanceof MoveChoice.Named named && named.moves().size() == 1
                ? Optional.of(named.moves().getFirst())
                : practice.currentMove();
    }

    private Speech hint(AnswerWords words) {
        return words.more().isEmpty() ? Speech.SILENT : say(Line.MORE_HINT);
    }

    private static Speech say(List<Claim> claims) {
        return claims.isEmpty()
                ? Speech.SILENT
                : Speech.of(claims.stream().map(Claim::say).collect(Collectors.joining(" ")));
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line, Map.of()));
    }
}
