package inkling.ui.chart;

/** Draws lines, shapes and texts on a page, from the upper left corner, in points. Colours are {@code #rrggbb}. */
interface Paper {
    /** Says where a text is relative to its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Describes a text's looks. */
    record Type(double size, boolean bold, String colour) {}

    /** Describes a line's looks. */
    record Stroke(double width, boolean dashed, String colour) {}

    void fill(double x, double y, double width, double height, double radius, String colour);

    void dot(double x, double y, double radius, String colour);

    void line(Stroke stroke, double[] x, double[] y);

    /** @param y of the line that the letters stand on */
    void text(Type type, String text, double x, double y, Anchor anchor);

    /** The text reads upwards. */
    void uprightText(Type type, String text, double x, double y);

    /** Draws without what lies outside a rectangle. */
    void within(double x, double y, double width, double height, Runnable drawing);
}
