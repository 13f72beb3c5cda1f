package looselegs.alexa;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import looselegs.dialog.Coach;
import looselegs.language.LanguagePacks;
import looselegs.playback.Estimate;

/** The coaches, one for each language pack, each made when it is first needed. Safe for use by several threads. */
public final class Coaches {
    private final LanguagePacks packs;
    private final Consumer<Estimate> estimates;
    private final Map<String, Coach> made = new ConcurrentHashMap<>();

    public Coaches(LanguagePacks packs) {
        this(packs, estimate -> {});
    }

    /** As above, for somebody who wants to know of each position that is estimated. */
    public Coaches(LanguagePacks packs, Consumer<Estimate> estimates) {
        this.packs = packs;
        this.estimates = estimates;
    }

    /** The coach for a locale: one of the same language if there is one, else the coach of the default language. */
    Coach find(String locale) {
        String tag = packs.index().match(locale);
        Coach coach = made.get(tag);
        return coach == null ? make(tag) : coach;
    }

    private synchronized Coach make(String tag) {
        Coach other = made.get(tag);
        if (other != null) {
            return other;
        }
        Coach coach = new Coach(packs.load(tag), estimates);
        made.put(tag, coach);
        return coach;
    }
}
