package looselegs.language;

/** The language packs of the skill. Loads one at a time and keeps none. Safe for use by several threads. */
public interface LanguagePacks {
    LanguageIndex index();

    /**
     * Loads a pack.
     *
     * @param tag one of the index
     */
    LanguagePack load(String tag);
}
