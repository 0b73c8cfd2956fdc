package inkling.ui.draw;

import inkling.ink.Pen;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Holds what the user draws with: the tool, its width, and the colours of the board. On the UI thread. */
public final class DrawingTools {
    /** The eraser is wider than the pen: taking away needs less care than drawing. */
    private static final double ERASER_TO_PEN = 1.6;

    /** Lists the tools: what the pointer does. */
    public enum Tool {
        PEN,
        ERASER
    }

    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.PEN);
    private final DoubleProperty penWidth = new SimpleDoubleProperty(Pen.WIDTH.usual());
    private final BooleanProperty blackboard = new SimpleBooleanProperty(true);

    public ObjectProperty<Tool> tool() {
        return tool;
    }

    /** The pen's width in canvas units, see {@link Pen#WIDTH}. */
    public DoubleProperty penWidth() {
        return penWidth;
    }

    /** Half the eraser's width, in canvas units. */
    double eraserRadius() {
        return penWidth.get() * ERASER_TO_PEN / 2;
    }

    /** Whether the board is black with white ink; otherwise it has the theme's colours. */
    public BooleanProperty blackboard() {
        return blackboard;
    }
}
