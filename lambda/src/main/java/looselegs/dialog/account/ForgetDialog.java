package looselegs.dialog.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Catalog;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.practice.Decision;
import looselegs.practice.Effect;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.profile.Bookmark;
import looselegs.profile.Caution;
import looselegs.profile.Preferences;
import looselegs.profile.Profile;
import looselegs.reminder.EffectResult;
import looselegs.speech.Speech;

/** Says what is stored about a listener, and deletes it after asking whether that is meant. */
final class ForgetDialog {
    private final LanguagePack pack;
    private final InterruptingQuestion questions;

    ForgetDialog(LanguagePack pack) {
        this.pack = pack;
        this.questions = new InterruptingQuestion(pack);
    }

    Decision ask(Practice practice) {
        return questions.ask(practice, new OpenQuestion.Forget(), say(Phrase.FORGET_ASK));
    }

    Decision settle(Practice practice, boolean yes) {
        return yes ? new Decision.Do(new Effect.Forget()) : new Decision.GoOn(practice, say(Phrase.FORGET_NO));
    }

    /** Goes on with a fresh profile once everything is deleted; says so if that failed. */
    Decision done(Practice practice, EffectResult result, Instant now) {
        return result instanceof EffectResult.Refused
                ? new Decision.GoOn(practice, say(Phrase.FORGET_FAILED))
                : new Decision.GoOn(practice.with(Profile.fresh(now)), say(Phrase.FORGET_DONE));
    }

    /** Says in short what is known, and always how to have it deleted. */
    Decision know(Practice practice, boolean kept) {
        Profile profile = practice.profile();
        Speech told = history(profile)
                .then(preferences(profile.preferences()))
                .then(cautions(profile, Caution.Kind.EASIER, Phrase.KNOW_EASIER_MOVES))
                .then(cautions(profile, Caution.Kind.LEFT_OUT, Phrase.KNOW_LEFT_OUT))
                .then(practice.isUnderWay() ? Speech.SILENT : stopped(profile));
        if (!kept) {
            return new Decision.GoOn(
                    practice, told.isSilent() ? say(Phrase.KNOW_FOR_NOW) : told.then(say(Phrase.KNOW_GOES)));
        }
        Speech all = told.isSilent() ? say(Phrase.KNOW_LITTLE) : told.then(say(Phrase.KNOW_BESIDES));
        return new Decision.GoOn(practice, all.then(say(Phrase.KNOW_FORGET)));
    }

    private Speech history(Profile profile) {
        int total = profile.history().total();
        return total == 0 ? Speech.SILENT : say(Phrase.KNOW_DONE, "count", Integer.toString(total));
    }

    private Speech preferences(Preferences kept) {
        List<String> wishes = new ArrayList<>();
        kept.tools().stream()
                .sorted()
                .map(tool -> pack.say(Phrase.KNOW_TOOL, Map.of("tool", tool(tool))))
                .forEach(wishes::add);
        addIf(kept.easier(), Phrase.KNOW_EASIER, wishes);
        addIf(kept.quiet(), Phrase.KNOW_QUIET, wishes);
        addIf(kept.waiting(), Phrase.KNOW_WAITING, wishes);
        addIf(kept.twoMinutesASide(), Phrase.KNOW_TWO_MINUTES, wishes);
        addIf(kept.moreSettle().isPositive(), Phrase.KNOW_SETTLE, wishes);
        return wishes.isEmpty()
                ? Speech.SILENT
                : say(Phrase.KNOW_WISHES, "wishes", pack.phrases().sayAll(wishes));
    }

    private void addIf(boolean wished, Phrase words, List<String> wishes) {
        if (wished) {
            wishes.add(pack.say(words));
        }
    }

    private String tool(String id) {
        return pack.catalog()
                .findTerm(Catalog.Kind.TOOL, id)
                .map(term -> term.name())
                .orElse(id);
    }

    private Speech cautions(Profile profile, Caution.Kind kind, Phrase phrase) {
        List<String> moves = profile.cautions().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(id -> pack.catalog().findMove(id).stream())
                .map(move -> pack.say(Phrase.THE_MOVE, Map.of("move", move.name())))
                .toList();
        return moves.isEmpty()
                ? Speech.SILENT
                : say(phrase, "moves", pack.phrases().sayAll(moves));
    }

    private Speech stopped(Profile profile) {
        Optional<Move> move = profile.bookmark().map(ForgetDialog::moveOf).flatMap(pack.catalog()::findMove);
        return move.map(found -> say(Phrase.KNOW_STOPPED, "move", found.name())).orElse(Speech.SILENT);
    }

    private static String moveOf(Bookmark bookmark) {
        return bookmark.routine().get(bookmark.at().step());
    }

    private Speech say(Phrase phrase) {
        return Speech.of(pack.say(phrase));
    }

    private Speech say(Phrase phrase, String name, String value) {
        return Speech.of(pack.say(phrase, Map.of(name, value)));
    }
}
