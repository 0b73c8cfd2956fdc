package inkling.ui.screens;

/** What a screen must keep to. */
enum Rule {
    TOO_HIGH("the content needs more room than the window has"),
    OUTSIDE("out of the window, of its panel, or where no scroll bar leads"),
    CUT("smaller than its least size, or its text is not shown whole"),
    OVERLAP("over something else that is to be read or pressed"),
    GLYPH("a character that the font does not have"),
    CONTRAST("text that differs too little from what is behind it"),
    TAB("cannot be reached with Tab, or Tab leads out of an open dialog"),
    FOCUS("looks the same with and without the focus");

    private final String meaning;

    Rule(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
