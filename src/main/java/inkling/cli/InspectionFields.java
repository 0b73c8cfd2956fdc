package inkling.cli;

import inkling.inspection.Arithmetic;
import inkling.inspection.Arithmetic.BatchNormalised;
import inkling.inspection.Arithmetic.Elementwise;
import inkling.inspection.Arithmetic.GroupNormalised;
import inkling.inspection.Arithmetic.Maximum;
import inkling.inspection.Arithmetic.Mean;
import inkling.inspection.Arithmetic.Read;
import inkling.inspection.Arithmetic.Term;
import inkling.inspection.Arithmetic.WeightedSum;
import inkling.inspection.BackwardPass;
import inkling.inspection.ForwardArithmetic;
import inkling.inspection.ForwardPass;
import inkling.inspection.SoftmaxArithmetic;
import inkling.inspection.ValueRange;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes JSON fields, for programs, of what was seen in a network. */
final class InspectionFields {
    private final Model model;
    private final ForwardPass forward;
    private final Optional<BackwardPass> backward;

    InspectionFields(Model model, ForwardPass forward, Optional<BackwardPass> backward) {
        this.model = model;
        this.forward = forward;
        this.backward = backward;
    }

    /**
     * The network, the range of each activation, and the logits of all outputs; exponentials and probabilities of the classes alone;
     * with a backward pass also the loss.
     */
    Map<String, Object> layers() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("network", model.network().name());
        fields.put("labels", model.labels());
        List<Object> activations = new ArrayList<>();
        for (int i = 0; i <= forward.network().layers().size(); i++) {
            activations.add(activation(i));
        }
        fields.put("activations", activations);
        SoftmaxArithmetic softmax = SoftmaxArithmetic.of(
                forward.logits(), model.labels().size(), model.calibration().temperature());
        fields.put("outputs", OutputNames.of(model));
        fields.put("logits", values(forward.logits(), forward.logits().length));
        fields.put("temperature", softmax.temperature());
        fields.put("exponentials", softmax.exponentials());
        fields.put("probabilities", softmax.probabilities());
        backward.ifPresent(pass -> {
            fields.put("supposed", model.labels().get(pass.label()));
            fields.put("loss", pass.loss());
        });
        return fields;
    }

    private Map<String, Object> activation(int index) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "name",
                index == 0
                        ? NamedUnit.INPUT
                        : forward.network().layers().get(index - 1).name());
        fields.put(
                "shape",
                List.of(
                        forward.shape(index).height(),
                        forward.shape(index).width(),
                        forward.shape(index).channels()));
        range(
                fields,
                "",
                ValueRange.of(forward.values(index), forward.shape(index).size()));
        backward.ifPresent(pass -> range(
                fields,
                "gradient ",
                ValueRange.of(pass.values(index), forward.shape(index).size())));
        return fields;
    }

    private static void range(Map<String, Object> fields, String of, ValueRange range) {
        fields.put(of + "minimum", range.minimum());
        fields.put(of + "maximum", range.maximum());
        fields.put(of + "mean", range.mean());
    }

    /** All values of a layer's output, row by row, column by column, channels last. */
    Map<String, Object> layer(String name) {
        int activation = NamedUnit.activation(forward.network(), name);
        int size = forward.shape(activation).size();
        Map<String, Object> fields = activation(activation);
        fields.put("values", values(forward.values(activation), size));
        backward.ifPresent(pass -> fields.put("gradients", values(pass.values(activation), size)));
        return fields;
    }

    private static List<Float> values(float[] values, int size) {
        List<Float> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(values[i]);
        }
        return list;
    }

    /** The arithmetic of one unit, with all its terms; a value of the input has none. */
    Map<String, Object> unit(NamedUnit named) {
        int activation = named.activation(forward.network());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("layer", named.layer());
        fields.put("row", named.unit().row());
        fields.put("column", named.unit().column());
        fields.put("channel", named.unit().channel());
        if (activation > 0) {
            arithmetic(ForwardArithmetic.of(forward, activation - 1, named.unit()), fields);
        }
        fields.put("value", forward.value(activation, named.unit()));
        backward.ifPresent(pass -> fields.put("gradient", pass.value(activation, named.unit())));
        return fields;
    }

    private static void arithmetic(Arithmetic arithmetic, Map<String, Object> fields) {
        if (arithmetic instanceof WeightedSum sum) {
            fields.put("bias", sum.bias());
            fields.put("terms", sum.terms().stream().map(InspectionFields::term).toList());
        } else if (arithmetic instanceof Maximum maximum) {
            fields.put(
                    "cells",
                    maximum.cells().stream().map(InspectionFields::read).toList());
            fields.put("winner", maximum.winner());
        } else if (arithmetic instanceof Mean mean) {
            fields.put(
                    "cells", mean.cells().stream().map(InspectionFields::read).toList());
            fields.put("sum", mean.sum());
        } else if (arithmetic instanceof Elementwise elementwise) {
            fields.put("input", elementwise.input().value());
        } else if (arithmetic instanceof BatchNormalised normalised) {
            fields.put("input", normalised.input().value());
            fields.put("mean", normalised.mean());
            fields.put("variance", normalised.variance());
            fields.put("epsilon", normalised.epsilon());
            fields.put("scale", normalised.scale());
            fields.put("shift", normalised.shift());
            fields.put("factor", normalised.factor());
            fields.put("offset", normalised.offset());
        } else {
            GroupNormalised normalised = (GroupNormalised) arithmetic;
            fields.put("input", normalised.input().value());
            fields.put("mean", normalised.mean());
            fields.put("variance", normalised.variance());
            fields.put("epsilon", normalised.epsilon());
            fields.put("normalised", normalised.normalised());
            fields.put("scale", normalised.scale());
            fields.put("shift", normalised.shift());
        }
    }

    private static Map<String, Object> term(Term term) {
        Map<String, Object> fields = read(term.input());
        fields.put("weight", term.weight());
        fields.put("sum", term.sum());
        return fields;
    }

    private static Map<String, Object> read(Read read) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("row", read.unit().row());
        fields.put("column", read.unit().column());
        fields.put("channel", read.unit().channel());
        fields.put("value", read.value());
        return fields;
    }
}
