package looselegs.language;

import looselegs.speech.VoiceModel;

/** The language pack that most tests speak, as it is shipped. */
public final class ShippedLanguage {
    public static final String TAG = "en-US";
    public static final LanguagePack PACK = ShippedLanguagePacks.open().load(TAG);
    public static final VoiceModel VOICE = PACK.voice();

    private ShippedLanguage() {}
}
