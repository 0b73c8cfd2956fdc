package inkling.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** Lists the themes: light and dark. */
public enum Theme {
    LIGHT(new PrimerLight()),
    DARK(new PrimerDark());

    private final atlantafx.base.theme.Theme sheet;

    Theme(atlantafx.base.theme.Theme sheet) {
        this.sheet = sheet;
    }

    /** Returns the style sheet for {@code Application.setUserAgentStylesheet}. */
    public String stylesheet() {
        return sheet.getUserAgentStylesheet();
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
