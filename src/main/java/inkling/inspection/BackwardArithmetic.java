package inkling.inspection;

import inkling.engine.ParameterLayout.Slot;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Clip;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.LeakyRelu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window.Placement;
import inkling.inspection.GradientArithmetic.Arriving;
import inkling.inspection.GradientArithmetic.GroupNormalised;
import inkling.inspection.GradientArithmetic.Scaled;
import inkling.inspection.GradientArithmetic.SumOfProducts;
import inkling.inspection.GradientArithmetic.SumOfShares;
import inkling.inspection.GradientArithmetic.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out the arithmetic of single gradients, in evaluation mode. */
public final class BackwardArithmetic {
    private final BackwardPass pass;
    private final InspectedLayer layer;
    private final float[] parameters;

    private BackwardArithmetic(BackwardPass pass, int layer) {
        this.pass = pass;
        this.layer = pass.forward().network().layers().get(layer);
        parameters = pass.forward().network().parameters().values();
    }

    /**
     * Writes out the gradient by a value of a layer's input.
     *
     * @param pass in evaluation mode
     * @param layer from 0
     * @throws IllegalArgumentException if the layer's input has no such unit
     */
    public static GradientArithmetic byInput(BackwardPass pass, int layer, Unit unit) {
        BackwardArithmetic arithmetic = new BackwardArithmetic(pass, layer);
        unit.in(arithmetic.layer.in());
        return arithmetic.byInput(unit);
    }

    /**
     * Writes out the gradient by a weight or a bias of a convolution or a dense layer; empty for other parameters.
     *
     * @param parameter its index in the network's array of parameters
     */
    public static Optional<GradientArithmetic> byParameter(BackwardPass pass, int parameter) {
        for (InspectedLayer layer : pass.forward().network().layers()) {
            for (Slot slot : layer.slots()) {
                if (parameter >= slot.offset() && parameter < slot.offset() + slot.size()) {
                    return new BackwardArithmetic(pass, layer.index()).byParameter(slot, parameter - slot.offset());
                }
            }
        }
        throw new IllegalArgumentException("there is no parameter " + parameter);
    }

    private GradientArithmetic byInput(Unit unit) {
        return switch (layer.spec().kind()) {
            case CONV2D -> byConvolved(unit);
            case DENSE -> byDense(unit);
            case MAX_POOL, AVERAGE_POOL, GLOBAL_AVERAGE_POOL -> byPooled(unit);
            case GROUP_NORM -> byGroupNormalised((GroupNorm) layer.spec(), unit);
            case BATCH_NORM -> scaled(unit, batchNormFactor((BatchNorm) layer.spec(), unit));
            case RELU -> chosen(unit, out(unit) > 0 ? 1 : 0);
            case LEAKY_RELU -> scaled(unit, in(unit) > 0 ? 1 : (float) ((LeakyRelu) layer.spec()).slope());
            case CLIP -> chosen(unit, isBetween((Clip) layer.spec(), in(unit)) ? 1 : 0);
            case TANH -> scaled(unit, 1 - out(unit) * out(unit));
            case SIGMOID -> scaled(unit, out(unit) * (1 - out(unit)));
            case DROPOUT -> chosen(unit, 1);
        };
    }

    /** Rows, columns and filters of the output in ascending order, as far as their window covers the input. */
    private GradientArithmetic byConvolved(Unit unit) {
        Placement at = ReceptiveField.window(layer).over(layer.in());
        int stride = at.window().stride();
        int filters = layer.out().channels();
        int weights = layer.slots().get(0).offset();
        List<Term> terms = new ArrayList<>();
        float sum = 0;
        for (int row = 0; row < at.outHeight(); row++) {
            int i = unit.row() + at.top() - row * stride;
            for (int column = 0; column < at.outWidth(); column++) {
                int j = unit.column() + at.left() - column * stride;
                boolean covers = i >= 0
                        && j >= 0
                        && i < at.window().height()
                        && j < at.window().width();
                int cell = (i * at.window().width() + j) * layer.in().channels() + unit.channel();
                for (int filter = 0; covers && filter < filters; filter++) {
                    Arriving output = arriving(new Unit(row, column, filter));
                    float weight = parameters[weights + cell * filters + filter];
                    sum = Math.fma(output.gradient(), weight, sum);
                    terms.add(new Term(output, weight, null, sum));
                }
            }
        }
        return new SumOfProducts(terms);
    }

    private GradientArithmetic byDense(Unit unit) {
        int units = layer.out().channels();
        int row = layer.slots().get(0).offset() + unit.in(layer.in()) * units;
        List<Term> terms = new ArrayList<>();
        float sum = 0;
        for (int i = 0; i < units; i++) {
            Arriving output = arriving(new Unit(0, 0, i));
            sum = Math.fma(output.gradient(), parameters[row + i], sum);
            terms.add(new Term(output, parameters[row + i], null, sum));
        }
        return new SumOfProducts(terms);
    }

    private GradientArithmetic byPooled(Unit unit) {
        List<Arriving> outputs = new ArrayList<>();
        List<Integer> cells = new ArrayList<>();
        float sum = 0;
        for (Unit output : positions(unit.channel())) {
            List<Unit> read = ReceptiveField.cells(layer, output);
            int share = read.contains(unit) ? shares(output, unit) : 0;
            if (share > 0) {
                Arriving arriving = arriving(output);
                outputs.add(arriving);
                cells.add(share);
                sum += arriving.gradient() / share;
            }
        }
        return new SumOfShares(outputs, cells, sum);
    }

    /** Among how many cells of its window an output's gradient is shared; 0 if the unit gets nothing of it. */
    private int shares(Unit output, Unit unit) {
        Arithmetic arithmetic = ForwardArithmetic.of(pass.forward(), layer.index(), output);
        if (arithmetic instanceof Arithmetic.Mean mean) {
            return mean.cells().size();
        }
        Arithmetic.Maximum maximum = (Arithmetic.Maximum) arithmetic;
        boolean won = maximum.winner() >= 0
                && maximum.cells().get(maximum.winner()).unit().equals(unit);
        return won ? 1 : 0;
    }

    private Optional<GradientArithmetic> byParameter(Slot slot, int index) {
        boolean bias = slot.parameter().name().equals("bias");
        return switch (layer.spec().kind()) {
            case CONV2D, DENSE -> Optional.of(bias ? byBias(index) : byWeight(index));
            default -> Optional.empty();
        };
    }

    private GradientArithmetic byBias(int channel) {
        List<Arriving> outputs = new ArrayList<>();
        List<Integer> cells = new ArrayList<>();
        float sum = 0;
        for (Unit output : positions(channel)) {
            Arriving arriving = arriving(output);
            outputs.add(arriving);
            cells.add(1);
            sum += arriving.gradient();
        }
        return new SumOfShares(outputs, cells, sum);
    }

    /** The sum over all positions of the output of what the weight was multiplied with there, times the gradient there. */
    private GradientArithmetic byWeight(int index) {
        int channels = layer.out().channels();
        List<Term> terms = new ArrayList<>();
        float sum = 0;
        for (Unit output : positions(index % channels)) {
            Unit source = ReceptiveField.cells(layer, output).get(index / channels);
            float value = source.isIn(layer.in()) ? in(source) : 0;
            Arriving arriving = arriving(output);
            sum = Math.fma(value, arriving.gradient(), sum);
            terms.add(new Term(arriving, value, source, sum));
        }
        return new SumOfProducts(terms);
    }

    private List<Unit> positions(int channel) {
        Shape out = layer.out();
        List<Unit> positions = new ArrayList<>();
        for (int row = 0; row < out.height(); row++) {
            for (int column = 0; column < out.width(); column++) {
                positions.add(new Unit(row, column, channel));
            }
        }
        return positions;
    }

    /** Sums run channel by channel and, within a channel, position by position. */
    private GroupNormalised byGroupNormalised(GroupNorm spec, Unit unit) {
        int size = layer.in().channels() / spec.groups();
        int first = unit.channel() / size * size;
        int count = layer.in().height() * layer.in().width() * size;
        int scales = layer.slots().get(0).offset();
        Arithmetic.GroupNormalised forward =
                (Arithmetic.GroupNormalised) ForwardArithmetic.of(pass.forward(), layer.index(), unit);
        double deviation = Math.sqrt(forward.variance() + spec.epsilon());
        double factor = 1 / deviation;
        double sum = 0;
        double products = 0;
        for (int channel = first; channel < first + size; channel++) {
            double byShift = 0;
            double byScale = 0;
            for (Unit place : positions(channel)) {
                double d = arriving(place).gradient();
                byShift += d;
                byScale += d * ((in(place) - forward.mean()) * factor);
            }
            sum += parameters[scales + channel] * byShift;
            products += parameters[scales + channel] * byScale;
        }
        Arriving output = arriving(unit);
        double d = (double) forward.scale() * output.gradient();
        float result = (float) (factor * (d - sum / count - forward.normalised() * (products / count)));
        return new GroupNormalised(
                output, forward.scale(), forward.normalised(), sum / count, products / count, deviation, result);
    }

    private float batchNormFactor(BatchNorm spec, Unit unit) {
        float scale = parameters[layer.slots().get(0).offset() + unit.channel()];
        float variance = parameters[layer.slots().get(3).offset() + unit.channel()];
        return (float) (scale / Math.sqrt(variance + spec.epsilon()));
    }

    private static boolean isBetween(Clip spec, float value) {
        return value > (float) spec.low() && value < (float) spec.high();
    }

    /** The gradient itself or nothing: not a product, which would make NaN of infinity. */
    private Scaled chosen(Unit unit, float derivative) {
        Arriving output = arriving(unit);
        return new Scaled(output, derivative, derivative == 1 ? output.gradient() : 0);
    }

    private Scaled scaled(Unit unit, float derivative) {
        Arriving output = arriving(unit);
        return new Scaled(output, derivative, output.gradient() * derivative);
    }

    private Arriving arriving(Unit output) {
        return new Arriving(output, pass.value(layer.index() + 1, output));
    }

    private float in(Unit unit) {
        return pass.forward().value(layer.index(), unit);
    }

    private float out(Unit unit) {
        return pass.forward().value(layer.index() + 1, unit);
    }
}
