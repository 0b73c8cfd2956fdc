package inkling.ui.model;

import inkling.ui.common.Message;
import inkling.ui.common.Texts;

/** Names facts in the user's language. */
final class FactTexts {
    private static final String SETTING = "record.setting";

    private FactTexts() {}

    /** Settings go by the names of their fields; those of this version have a name in the user's language, others their own. */
    static String name(Texts texts, Message name) {
        if (name.key().equals(SETTING)) {
            String field = String.valueOf(name.arguments().get(0));
            String key = SETTING + "." + field;
            return texts.has(key) ? texts.get(key) : field;
        }
        return texts.get(name);
    }
}
