package inkling.ink;

import inkling.setting.Range;
import inkling.setting.RealSetting;

/** Says how wide a pen on the canvas is. */
public final class Pen {
    /** In canvas units; its default is what the program starts with. */
    public static final RealSetting WIDTH =
            new RealSetting("penWidth", Range.fromTo(8, 40), 20, InkReason.CHOSEN_PEN_WIDTH);

    /** In canvas units: the pen of drawings in files that do not state theirs. It never changes, or files would be read otherwise. */
    public static final double UNSTATED = 20;

    private Pen() {}
}
