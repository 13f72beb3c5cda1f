package looselegs.profile;

import java.time.Duration;
import java.util.Set;

/**
 * What a listener wants in every practice.
 *
 * @param tools ids of the tools at hand; empty for all of them
 * @param easier whether moves are done in their easier version
 * @param quiet whether little is said during the work
 * @param waiting whether the coach waits for a word after each move
 * @param twoMinutesASide whether each side gets the whole two minutes
 * @param moreSettle how much longer than planned it takes to get in place; zero or more, cut to whole seconds
 */
public record Preferences(
        Set<String> tools,
        boolean easier,
        boolean quiet,
        boolean waiting,
        boolean twoMinutesASide,
        Duration moreSettle) {
    /** Of somebody who has not asked for anything. */
    public static final Preferences STANDARD = new Preferences(Set.of(), false, false, false, false, Duration.ZERO);

    public Preferences {
        if (moreSettle.isNegative()) {
            throw new IllegalArgumentException("less than no time to get in place: " + moreSettle);
        }
        tools = Set.copyOf(tools);
        moreSettle = Duration.ofSeconds(moreSettle.toSeconds());
    }

    /** Empty for all tools. */
    public Preferences withTools(Set<String> next) {
        return new Preferences(next, easier, quiet, waiting, twoMinutesASide, moreSettle);
    }

    public Preferences withEasier(boolean next) {
        return new Preferences(tools, next, quiet, waiting, twoMinutesASide, moreSettle);
    }

    public Preferences withQuiet(boolean next) {
        return new Preferences(tools, easier, next, waiting, twoMinutesASide, moreSettle);
    }

    public Preferences withWaiting(boolean next) {
        return new Preferences(tools, easier, quiet, next, twoMinutesASide, moreSettle);
    }

    public Preferences withTwoMinutesASide(boolean next) {
        return new Preferences(tools, easier, quiet, waiting, next, moreSettle);
    }

    public Preferences withMoreSettle(Duration next) {
        return new Preferences(tools, easier, quiet, waiting, twoMinutesASide, next);
    }
}
