package looselegs.language;

import looselegs.content.ContentCopy;
import looselegs.speech.VoiceModel;

/** The language pack that most tests speak, read from the content files. */
public final class ShippedLanguage {
    public static final String TAG = "en-US";
    public static final LanguagePack PACK = LanguagePack.load(ContentCopy.SHIPPED, TAG);
    public static final VoiceModel VOICE = PACK.voice();

    private ShippedLanguage() {}
}
