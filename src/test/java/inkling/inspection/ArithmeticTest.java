package inkling.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.Dense;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArithmeticTest {
    static Stream<NetworkSpec> networks() {
        return InspectionExamples.networks();
    }

    /** All units of all layers, against what the engine's fastest kernels gave. */
    @ParameterizedTest
    @MethodSource("networks")
    void everyUnitsArithmeticGivesTheEnginesBits(NetworkSpec spec) {
        InspectedNetwork network = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 3));
        ForwardPass pass = network.forward(InspectionExamples.input(spec, 4));
        for (InspectedLayer layer : network.layers()) {
            for (int i = 0; i < layer.out().size(); i++) {
                Unit unit = Unit.at(i, layer.out());
                assertBits(
                        pass.values(layer.index() + 1)[i],
                        ForwardArithmetic.of(pass, layer.index(), unit).result(),
                        layer.name() + " " + unit);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyInputsGradientGivesTheEnginesBits(NetworkSpec spec) {
        InspectedNetwork network = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 3));
        BackwardPass pass = network.backward(InspectionExamples.input(spec, 4), 2);
        for (InspectedLayer layer : network.layers()) {
            for (int i = 0; i < layer.in().size(); i++) {
                Unit unit = Unit.at(i, layer.in());
                assertBits(
                        pass.values(layer.index())[i],
                        BackwardArithmetic.byInput(pass, layer.index(), unit).result(),
                        layer.name() + " " + unit);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyWeightsGradientGivesTheEnginesBits(NetworkSpec spec) {
        InspectedNetwork network = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 3));
        BackwardPass pass = network.backward(InspectionExamples.input(spec, 4), 2);
        for (int i = 0; i < pass.byParameters().layout().size(); i++) {
            float engine = pass.byParameters().values()[i];
            int index = i;
            BackwardArithmetic.byParameter(pass, i)
                    .ifPresent(arithmetic -> assertBits(engine, arithmetic.result(), "parameter " + index));
        }
    }

    @Test
    void aSumsTermsAreWhatTheWindowReads() {
        NetworkSpec spec = new NetworkSpec("dense", Shape.vector(3), List.of(new Dense(2)));
        InspectedNetwork network = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 1));
        float[] p = network.parameters().values();

        Arithmetic.WeightedSum sum = (Arithmetic.WeightedSum)
                ForwardArithmetic.of(network.forward(new float[] {1, -2, 3}), 0, new Unit(0, 0, 1));

        assertEquals(p[7], sum.bias());
        assertEquals(
                List.of(
                        new Arithmetic.Term(
                                new Arithmetic.Read(new Unit(0, 0, 0), 1), 1, p[1], Math.fma(1, p[1], p[7])),
                        new Arithmetic.Term(
                                new Arithmetic.Read(new Unit(0, 0, 1), -2),
                                3,
                                p[3],
                                Math.fma(-2, p[3], Math.fma(1, p[1], p[7])))),
                sum.terms().subList(0, 2));
        assertEquals(-2 * p[3], sum.terms().get(1).product());
    }

    @Test
    void ofEqualMaximaTheFirstWins() {
        NetworkSpec spec = new NetworkSpec(
                "pool", new Shape(2, 2, 1), List.of(new MaxPool(Window.square(2, 1, Padding.VALID)), new Dense(2)));
        InspectedNetwork network = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 1));

        Arithmetic.Maximum maximum = (Arithmetic.Maximum)
                ForwardArithmetic.of(network.forward(new float[] {1, 5, 5, 2}), 0, new Unit(0, 0, 0));

        assertEquals(1, maximum.winner());
        assertEquals(5, maximum.result());
    }

    @Test
    void aUnitThatIsNotThereIsRefused() {
        NetworkSpec spec = new NetworkSpec("dense", Shape.vector(3), List.of(new Dense(2)));
        ForwardPass pass =
                new InspectedNetwork(spec, InspectionExamples.parameters(spec, 1)).forward(new float[] {1, 2, 3});

        assertThrows(IllegalArgumentException.class, () -> ForwardArithmetic.of(pass, 0, new Unit(0, 0, 2)));
        assertThrows(IllegalArgumentException.class, () -> ForwardArithmetic.of(pass, 0, new Unit(0, -1, 0)));
    }

    private static void assertBits(float expected, float actual, String message) {
        assertEquals(
                Float.floatToRawIntBits(expected),
                Float.floatToRawIntBits(actual),
                () -> message + ": " + expected + " and " + actual);
    }
}
