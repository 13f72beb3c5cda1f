package looselegs.coaching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Catalog;
import looselegs.catalog.Move;
import looselegs.profile.Bookmark;
import looselegs.profile.Caution;
import looselegs.profile.Preferences;
import looselegs.profile.Profile;
import looselegs.reminder.Upshot;
import looselegs.speech.Speech;

/** Tells what is kept of a listener, and has it removed, after a question whether that is meant. */
final class Forgetting {
    private final Library library;
    private final Questions questions;

    Forgetting(Library library) {
        this.library = library;
        this.questions = new Questions(library);
    }

    Turn ask(Practice practice) {
        return questions.ask(practice, new Pending.Forget(), say(Line.FORGET_ASK));
    }

    Turn settle(Practice practice, boolean yes) {
        return yes ? new Turn.Do(new Deed.Forget()) : new Turn.GoOn(practice, say(Line.FORGET_NO));
    }

    /** Where it is done, the practice goes on as that of somebody of whom nothing is known. */
    Turn done(Practice practice, Upshot upshot, Instant now) {
        return upshot instanceof Upshot.Refused
                ? new Turn.GoOn(practice, say(Line.FORGET_FAILED))
                : new Turn.GoOn(practice.with(Profile.fresh(now)), say(Line.FORGET_DONE));
    }

    /** In short; how to be forgotten is always told. */
    Turn know(Practice practice, boolean kept) {
        Profile profile = practice.profile();
        Speech told = history(profile)
                .then(preferences(profile.preferences()))
                .then(cautions(profile, Caution.Kind.EASIER, Line.KNOW_EASIER_MOVES))
                .then(cautions(profile, Caution.Kind.LEFT_OUT, Line.KNOW_LEFT_OUT))
                .then(practice.isUnderWay() ? Speech.SILENT : stopped(profile));
        if (!kept) {
            return new Turn.GoOn(practice, told.isSilent() ? say(Line.KNOW_FOR_NOW) : told.then(say(Line.KNOW_GOES)));
        }
        Speech all = told.isSilent() ? say(Line.KNOW_LITTLE) : told.then(say(Line.KNOW_BESIDES));
        return new Turn.GoOn(practice, all.then(say(Line.KNOW_FORGET)));
    }

    private Speech history(Profile profile) {
        int total = profile.history().total();
        return total == 0 ? Speech.SILENT : say(Line.KNOW_DONE, "count", Integer.toString(total));
    }

    private Speech preferences(Preferences kept) {
        List<String> wishes = new ArrayList<>();
        kept.tools().stream()
                .sorted()
                .map(tool -> library.say(Line.KNOW_TOOL, Map.of("tool", tool(tool))))
                .forEach(wishes::add);
        addIf(kept.easier(), Line.KNOW_EASIER, wishes);
        addIf(kept.quiet(), Line.KNOW_QUIET, wishes);
        addIf(kept.waiting(), Line.KNOW_WAITING, wishes);
        addIf(kept.twoMinutesASide(), Line.KNOW_TWO_MINUTES, wishes);
        addIf(kept.moreSettle().isPositive(), Line.KNOW_SETTLE, wishes);
        return wishes.isEmpty()
                ? Speech.SILENT
                : say(Line.KNOW_WISHES, "wishes", library.phrases().sayAll(wishes));
    }

    private void addIf(boolean wished, Line words, List<String> wishes) {
        if (wished) {
            wishes.add(library.say(words));
        }
    }

    private String tool(String id) {
        return library.catalog()
                .findTerm(Catalog.Kind.TOOL, id)
                .map(term -> term.name())
                .orElse(id);
    }

    private Speech cautions(Profile profile, Caution.Kind kind, Line line) {
        List<String> moves = profile.cautions().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(id -> library.catalog().findMove(id).stream())
                .map(move -> library.say(Line.THE_MOVE, Map.of("move", move.name())))
                .toList();
        return moves.isEmpty()
                ? Speech.SILENT
                : say(line, "moves", library.phrases().sayAll(moves));
    }

    private Speech stopped(Profile profile) {
        Optional<Move> move = profile.bookmark().map(Forgetting::moveOf).flatMap(library.catalog()::findMove);
        return move.map(found -> say(Line.KNOW_STOPPED, "move", found.name())).orElse(Speech.SILENT);
    }

    private static String moveOf(Bookmark bookmark) {
        return bookmark.routine().get(bookmark.at().step());
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }

    private Speech say(Line line, String name, String value) {
        return Speech.of(library.say(line, Map.of(name, value)));
    }
}
