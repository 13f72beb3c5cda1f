package looselegs.profile;

import java.time.Duration;
import java.util.Set;

/**
 * A listener's settings for every practice.
 *
 * @param tools ids of the tools that the listener has; empty for all tools
 * @param easier whether to use the easier version of each move
 * @param quiet whether the coach says little during the work
 * @param waiting whether the coach waits for a word after each move
 * @param twoMinutesASide whether each side gets two minutes of work
 * @param moreSettle extra time to get into position; zero or more, truncated to seconds
 */
public record Preferences(
        Set<String> tools,
        boolean easier,
        boolean quiet,
        boolean waiting,
        boolean twoMinutesASide,
        Duration moreSettle) {
    /** The defaults. */
    public static final Preferences STANDARD = new Preferences(Set.of(), false, false, false, false, Duration.ZERO);

    public Preferences {
        if (moreSettle.isNegative()) {
            throw new IllegalArgumentException("less than no time to get in place: " + moreSettle);
        }
        tools = Set.copyOf(tools);
        moreSettle = Duration.ofSeconds(moreSettle.toSeconds());
    }

    /** Replaces the tools; empty for all tools. */
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
