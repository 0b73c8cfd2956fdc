package inkling.inspection;

import inkling.engine.layer.AveragePool;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.engine.layer.Window.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what a unit reads: the values of the layer's input, and, through all layers before, the rectangle of the network's input that its
 * value depends on.
 *
 * @param top the first row
 * @param left the first column
 * @param bottom the last row
 * @param right the last column
 */
public record ReceptiveField(int top, int left, int bottom, int right) {
    /**
     * The places in a layer's input that one of its units reads, in the order in which it takes them: rows, columns, channels. Places in
     * the padding are among them, with rows and columns outside the input.
     *
     * <p>Of batch and group normalisation it is the one value that is normalised; mean and variance depend on more.
     */
    public static List<Unit> cells(InspectedLayer layer, Unit unit) {
        Shape in = layer.in();
        return switch (layer.spec().kind()) {
            case CONV2D -> cells(window(layer).over(in), unit, 0, in.channels());
            case MAX_POOL, AVERAGE_POOL -> cells(window(layer).over(in), unit, unit.channel(), unit.channel() + 1);
            case GLOBAL_AVERAGE_POOL -> rectangle(0, 0, in.height(), in.width(), unit.channel(), unit.channel() + 1);
            case DENSE -> rectangle(0, 0, in.height(), in.width(), 0, in.channels());
            case RELU, LEAKY_RELU, CLIP, TANH, SIGMOID, DROPOUT, BATCH_NORM, GROUP_NORM -> List.of(unit);
        };
    }

    /** The window that slides over a layer's input; {@code null} if none does. */
    static Window window(InspectedLayer layer) {
        return switch (layer.spec().kind()) {
            case CONV2D -> ((Conv2d) layer.spec()).window();
            case MAX_POOL -> ((MaxPool) layer.spec()).window();
            case AVERAGE_POOL -> ((AveragePool) layer.spec()).window();
            case GLOBAL_AVERAGE_POOL, DENSE -> null;
            case RELU, LEAKY_RELU, CLIP, TANH, SIGMOID, DROPOUT, BATCH_NORM, GROUP_NORM -> null;
        };
    }

    private static List<Unit> cells(Placement at, Unit unit, int firstChannel, int channelEnd) {
        int top = unit.row() * at.window().stride() - at.top();
        int left = unit.column() * at.window().stride() - at.left();
        return rectangle(
                top, left, top + at.window().height(), left + at.window().width(), firstChannel, channelEnd);
    }

    private static List<Unit> rectangle(int top, int left, int bottom, int right, int firstChannel, int channelEnd) {
        List<Unit> cells = new ArrayList<>();
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                for (int channel = firstChannel; channel < channelEnd; channel++) {
                    cells.add(new Unit(row, column, channel));
                }
            }
        }
        return cells;
    }

    /**
     * The rectangle of the network's input that a unit of a layer's output depends on, cut off at the input's sides (Araujo, Norris, Sim,
     * "Computing Receptive Fields of Convolutional Neural Networks", 2019).
     *
     * @param layer from 0
     */
    public static ReceptiveField of(InspectedNetwork network, int layer, Unit unit) {
        ReceptiveField field = new ReceptiveField(unit.row(), unit.column(), unit.row(), unit.column());
        for (int i = layer; i >= 0; i--) {
            field = field.before(network.layers().get(i));
        }
        return field;
    }

    /** The rectangle of a layer's input that this rectangle of its output reads. */
    private ReceptiveField before(InspectedLayer layer) {
        Shape in = layer.in();
        Window window = window(layer);
        if (window != null) {
            Placement at = window.over(in);
            return new ReceptiveField(
                    Math.max(0, top * window.stride() - at.top()),
                    Math.max(0, left * window.stride() - at.left()),
                    Math.min(in.height() - 1, bottom * window.stride() - at.top() + window.height() - 1),
                    Math.min(in.width() - 1, right * window.stride() - at.left() + window.width() - 1));
        }
        boolean sameShape = layer.spec().kind().role().keepsShape();
        return sameShape ? this : new ReceptiveField(0, 0, in.height() - 1, in.width() - 1);
    }
}
