package inkling.ui.common;

import java.util.Locale;

/** Lists the languages of the user interface, each with its own name for itself. */
public enum Language {
    ENGLISH("en", "English", "English", Locale.ENGLISH),
    CHINESE("zh", "中文", "Chinese", Locale.SIMPLIFIED_CHINESE);

    private final String code;
    private final String title;
    private final String latinTitle;
    private final Locale locale;

    Language(String code, String title, String latinTitle, Locale locale) {
        this.code = code;
        this.title = title;
        this.latinTitle = latinTitle;
        this.locale = locale;
    }

    /** The suffix of its resource bundle, and its name in settings. */
    public String code() {
        return code;
    }

    /** Its own name for itself, or that in Latin letters if no font has the characters. */
    public String title(Fonts fonts) {
        return fonts.canShow(title) ? title : latinTitle;
    }

    public Locale locale() {
        return locale;
    }

    public Language next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The language of this code, or the closest to what the computer speaks if there is none. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        return Locale.getDefault().getLanguage().equals(CHINESE.code) ? CHINESE : ENGLISH;
    }
}
