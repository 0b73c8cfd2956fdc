package inkling.inspection;

import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Clip;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.LeakyRelu;
import inkling.inspection.Arithmetic.BatchNormalised;
import inkling.inspection.Arithmetic.Elementwise;
import inkling.inspection.Arithmetic.GroupNormalised;
import inkling.inspection.Arithmetic.Maximum;
import inkling.inspection.Arithmetic.Mean;
import inkling.inspection.Arithmetic.Read;
import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import java.util.ArrayList;
import java.util.List;

/** Writes out the arithmetic of single units, in evaluation mode. */
public final class ForwardArithmetic {
    private final ForwardPass pass;
    private final InspectedLayer layer;
    private final Unit unit;
    private final float[] parameters;

    private ForwardArithmetic(ForwardPass pass, InspectedLayer layer, Unit unit) {
        this.pass = pass;
        this.layer = layer;
        this.unit = unit;
        parameters = pass.network().parameters().values();
    }

    /**
     * Writes out how a unit of a layer's output was computed.
     *
     * @param pass in evaluation mode
     * @param layer from 0
     * @throws IllegalArgumentException if the layer's output has no such unit
     */
    public static Arithmetic of(ForwardPass pass, int layer, Unit unit) {
        InspectedLayer inspected = pass.network().layers().get(layer);
        unit.in(inspected.out());
        return new ForwardArithmetic(pass, inspected, unit).write();
    }

    private Arithmetic write() {
        return switch (layer.spec().kind()) {
            case CONV2D, DENSE -> weightedSum();
            case MAX_POOL -> maximum();
            case AVERAGE_POOL, GLOBAL_AVERAGE_POOL -> mean();
            case BATCH_NORM -> batchNormalised((BatchNorm) layer.spec());
            case GROUP_NORM -> groupNormalised((GroupNorm) layer.spec());
            case RELU -> elementwise(Math.max(own(), 0f));
            case LEAKY_RELU -> elementwise(own() > 0 ? own() : (float) ((LeakyRelu) layer.spec()).slope() * own());
            case CLIP -> elementwise(clipped((Clip) layer.spec()));
            case TANH -> elementwise((float) StrictMath.tanh(own()));
            case SIGMOID -> elementwise((float) (1 / (1 + StrictMath.exp(-own()))));
            case DROPOUT -> elementwise(own());
        };
    }

    private WeightedSum weightedSum() {
        int bias = layer.bias();
        int weights = layer.slots().get(0).offset();
        float start = bias < 0 ? 0 : parameters[bias + unit.channel()];
        List<Term> terms = new ArrayList<>();
        float sum = start;
        int k = 0;
        for (Unit place : ReceptiveField.cells(layer, unit)) {
            Read input = read(place);
            int parameter = weights + k++ * layer.out().channels() + unit.channel();
            sum = Math.fma(input.value(), parameters[parameter], sum);
            terms.add(new Term(input, parameter, parameters[parameter], sum));
        }
        return new WeightedSum(start, bias >= 0, terms);
    }

    private Maximum maximum() {
        List<Read> cells = inside();
        float max = Float.NEGATIVE_INFINITY;
        for (Read cell : cells) {
            max = Math.max(max, cell.value());
        }
        int winner = -1;
        for (int i = cells.size() - 1; i >= 0; i--) {
            winner = cells.get(i).value() == max ? i : winner;
        }
        return new Maximum(cells, winner, max);
    }

    private Mean mean() {
        List<Read> cells = inside();
        float sum = 0;
        for (Read cell : cells) {
            sum += cell.value();
        }
        return new Mean(cells, sum);
    }

    private List<Read> inside() {
        List<Read> inside = new ArrayList<>();
        for (Unit place : ReceptiveField.cells(layer, unit)) {
            if (place.isIn(layer.in())) {
                inside.add(read(place));
            }
        }
        return inside;
    }

    private BatchNormalised batchNormalised(BatchNorm spec) {
        float scale = parameters[layer.slots().get(0).offset() + unit.channel()];
        float shift = parameters[layer.slots().get(1).offset() + unit.channel()];
        float mean = parameters[layer.slots().get(2).offset() + unit.channel()];
        float variance = parameters[layer.slots().get(3).offset() + unit.channel()];
        float factor = (float) (scale / Math.sqrt(variance + spec.epsilon()));
        float offset = (float) (shift - (double) mean * factor);
        return new BatchNormalised(read(unit), mean, variance, spec.epsilon(), scale, shift, factor, offset);
    }

    /** Mean and variance take the group's values position by position. */
    private GroupNormalised groupNormalised(GroupNorm spec) {
        int size = layer.in().channels() / spec.groups();
        int first = unit.channel() / size * size;
        int positions = layer.in().height() * layer.in().width();
        float[] in = pass.values(layer.index());
        double sum = 0;
        for (int i = 0; i < positions; i++) {
            for (int c = first; c < first + size; c++) {
                sum += in[i * layer.in().channels() + c];
            }
        }
        double mean = sum / (positions * size);
        double squares = 0;
        for (int i = 0; i < positions; i++) {
            for (int c = first; c < first + size; c++) {
                double distance = in[i * layer.in().channels() + c] - mean;
                squares += distance * distance;
            }
        }
        double variance = squares / (positions * size);
        double normalised = (own() - mean) * (1 / Math.sqrt(variance + spec.epsilon()));
        float scale = parameters[layer.slots().get(0).offset() + unit.channel()];
        float shift = parameters[layer.slots().get(1).offset() + unit.channel()];
        return new GroupNormalised(read(unit), mean, variance, spec.epsilon(), normalised, scale, shift);
    }

    private float clipped(Clip spec) {
        return Math.max((float) spec.low(), Math.min((float) spec.high(), own()));
    }

    private Elementwise elementwise(float result) {
        return new Elementwise(read(unit), result);
    }

    /** The input at the unit's own place. */
    private float own() {
        return pass.value(layer.index(), unit);
    }

    private Read read(Unit place) {
        return new Read(place, place.isIn(layer.in()) ? pass.value(layer.index(), place) : 0);
    }
}
