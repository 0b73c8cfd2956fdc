package inkling.ink;

import inkling.setting.Range;
import inkling.setting.RealSetting;

/** Holds the one place that says how wide a pen on the canvas is. */
public final class Pen {
    /** In canvas units. Its default is what the program starts with, and the pen of drawings that do not state theirs. */
    public static final RealSetting WIDTH =
            new RealSetting("penWidth", Range.fromTo(8, 40), 20, InkReason.CHOSEN_PEN_WIDTH);

    private Pen() {}
}
