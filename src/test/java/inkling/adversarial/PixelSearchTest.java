package inkling.adversarial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.Parameters;
import inkling.ink.Normaliser;
import inkling.ink.Picture;
import inkling.ink.Preprocessing;
import inkling.model.InputScale;
import inkling.model.Model;
import inkling.recognition.Recogniser;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.store.drawing.StrokeSample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PixelSearchTest {
    private static final Normaliser NORMALISER = new Normaliser(Preprocessing.INKLING_INK_1);

    /** A digit for which a model is to say the next one. */
    record Example(String model, StrokeSample drawing) {
        Picture picture() {
            return NORMALISER.picture(drawing.ink());
        }

        int target() {
            return (Integer.parseInt(drawing.label()) + 1) % 10;
        }

        @Override
        public String toString() {
            return model + " " + drawing.label();
        }
    }

    static Stream<Example> examples() {
        return Stream.of("quick", "inkling")
                .flatMap(model -> Classifiers.drawings().stream()
                        .filter(drawing -> "147".contains(drawing.label()))
                        .map(drawing -> new Example(model, drawing)));
    }

    private static PixelResult search(Recogniser recogniser, Picture picture, int target) {
        return new PixelSearch(recogniser).search(picture, target, SearchProgress.NONE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theChangedPictureIsAnsweredWithTheClassAndOneChangedByALittleLessIsNot(Example example) {
        Recogniser recogniser = new Recogniser(Classifiers.bundled(example.model()));
        PixelChange change =
                search(recogniser, example.picture(), example.target()).change().orElseThrow();
        float[] after = change.after().ink();
        assertTrue(isAnsweredWith(recogniser.answer(after), example.target()));
        assertFalse(isAnsweredWith(recogniser.answer(mixed(example.picture().ink(), after, 0.95)), example.target()));
    }

    private static boolean isAnsweredWith(Recognition.Answer answer, int label) {
        return answer.best() == label && !(answer.verdict() instanceof Verdict.NotADigit);
    }

    private static float[] mixed(float[] before, float[] after, double share) {
        float[] mixed = new float[before.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float) (before[i] + share * (after[i] - before[i]));
        }
        return mixed;
    }

    @Test
    void theNearestPictureForALinearClassifierOfTwoIsTheFootOfThePerpendicular() {
        Model model = Classifiers.linear(2, 0.01, 7);
        Recogniser recogniser = new Recogniser(model);
        int target = 1 - recogniser.answer(Classifiers.grey().ink()).best();
        PixelChange change =
                search(recogniser, Classifiers.grey(), target).change().orElseThrow();
        double[] boundary = boundary(model, target, 1 - target);
        assertEquals(-atGrey(boundary) / norm(boundary), change.norm(), 1e-3 * change.norm());
    }

    @Test
    void theNearestPictureForALinearClassifierOfFourIsThatOfThePolytope() {
        for (int seed = 0; seed < 6; seed++) {
            Model model = Classifiers.linear(4, 0.01, seed);
            Recogniser recogniser = new Recogniser(model);
            int target = (recogniser.answer(Classifiers.grey().ink()).best() + 1) % 4;
            PixelChange change =
                    search(recogniser, Classifiers.grey(), target).change().orElseThrow();
            double nearest = nearest(model, target);
            assertEquals(nearest, change.norm(), 1e-3 * nearest, "seed " + seed);
        }
    }

    /** By trying each set of boundaries on which the nearest picture may lie; the box is too far away to matter. */
    private static double nearest(Model model, int target) {
        List<double[]> boundaries = new ArrayList<>();
        for (int other = 0; other < 4; other++) {
            if (other != target) {
                boundaries.add(boundary(model, target, other));
            }
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int set = 1; set < 8; set++) {
            List<double[]> active = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                if ((set >> k & 1) == 1) {
                    active.add(boundaries.get(k));
                }
            }
            double[] moved = onto(active);
            boolean allowed = boundaries.stream().allMatch(boundary -> atGrey(boundary) + dot(boundary, moved) > -1e-9);
            nearest = allowed ? Math.min(nearest, Math.sqrt(dot(moved, moved))) : nearest;
        }
        return nearest;
    }

    /** The shortest change onto all of these boundaries: a combination of their normals, by the normal equations. */
    private static double[] onto(List<double[]> boundaries) {
        int n = boundaries.size();
        double[][] system = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system[i][j] = dot(boundaries.get(i), boundaries.get(j));
            }
            system[i][n] = -atGrey(boundaries.get(i));
        }
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = 0; row < n; row++) {
                double factor = row == pivot ? 0 : system[row][pivot] / system[pivot][pivot];
                for (int column = 0; column <= n; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] moved = new double[Classifiers.PIXELS];
        for (int i = 0; i < n; i++) {
            for (int pixel = 0; pixel < moved.length; pixel++) {
                moved[pixel] += system[i][n] / system[i][i] * boundaries.get(i)[pixel];
            }
        }
        return moved;
    }

    /** The normal of the boundary between two classes, and behind it its value at a blank picture. */
    private static double[] boundary(Model model, int target, int other) {
        double[] boundary = new double[Classifiers.PIXELS + 1];
        for (int pixel = 0; pixel < Classifiers.PIXELS; pixel++) {
            boundary[pixel] = Classifiers.weight(model, pixel, target) - Classifiers.weight(model, pixel, other);
        }
        boundary[Classifiers.PIXELS] = Classifiers.bias(model, target) - Classifiers.bias(model, other);
        return boundary;
    }

    private static double atGrey(double[] boundary) {
        double sum = boundary[Classifiers.PIXELS];
        for (int pixel = 0; pixel < Classifiers.PIXELS; pixel++) {
            sum += 0.5 * boundary[pixel];
        }
        return sum;
    }

    private static double norm(double[] boundary) {
        return Math.sqrt(dot(boundary, boundary));
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int pixel = 0; pixel < Classifiers.PIXELS; pixel++) {
            sum += one[pixel] * other[pixel];
        }
        return sum;
    }

    @Test
    void theWayInWhichPicturesBecomeTheInputChangesNothingForAClassifierThatUndoesIt() {
        Model plain = Classifiers.linear(4, 0.01, 3);
        Model scaled = halvedWeights(plain).withInput(new InputScale(2, 0, false));
        int target = (new Recogniser(plain).answer(Classifiers.grey().ink()).best() + 1) % 4;
        PixelChange expected = search(new Recogniser(plain), Classifiers.grey(), target)
                .change()
                .orElseThrow();
        PixelChange actual = search(new Recogniser(scaled), Classifiers.grey(), target)
                .change()
                .orElseThrow();
        for (int i = 0; i < Classifiers.PIXELS; i++) {
            assertEquals(expected.change(i), actual.change(i), 1e-4);
        }
    }

    /** The weights alone, not the biases. */
    private static Model halvedWeights(Model linear) {
        Parameters parameters = linear.parameters().copy();
        for (int i = 0; i < Classifiers.PIXELS * linear.labels().size(); i++) {
            parameters.values()[i] /= 2;
        }
        return linear.withParameters(parameters, linear.training());
    }

    @Test
    void aPictureThatHasTheAnswerAlreadyIsNotChanged() {
        Recogniser recogniser = new Recogniser(Classifiers.linear(3, 0.01, 1));
        int answer = recogniser.answer(Classifiers.grey().ink()).best();
        PixelResult result = search(recogniser, Classifiers.grey(), answer);
        assertEquals(0, result.change().orElseThrow().norm());
    }

    @Test
    void aBoundThatIsTooTightLeavesNothingFound() {
        Recogniser recogniser = new Recogniser(Classifiers.linear(2, 0.01, 7));
        int target = 1 - recogniser.answer(Classifiers.grey().ink()).best();
        double needed = search(recogniser, Classifiers.grey(), target)
                .change()
                .orElseThrow()
                .norm();
        PixelResult tight =
                new PixelSearch(recogniser, 0.9 * needed).search(Classifiers.grey(), target, SearchProgress.NONE);
        assertTrue(tight.change().isEmpty());
        assertEquals(0.9 * needed, tight.bound());
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreEnds() {
        Recogniser recogniser = new Recogniser(Classifiers.bundled("quick"));
        Picture picture = NORMALISER.picture(Classifiers.drawings().get(0).ink());
        int other = (recogniser.answer(picture.ink()).best() + 1) % 10;
        assertEquals(
                1,
                new PixelSearch(recogniser)
                        .search(picture, other, done -> false)
                        .steps());
        assertNotEquals(1, search(recogniser, picture, other).steps());
    }

    @Test
    void aClassThatTheModelDoesNotHaveIsRefused() {
        Recogniser recogniser = new Recogniser(Classifiers.linear(3, 0.01, 1));
        assertThrows(IllegalArgumentException.class, () -> search(recogniser, Classifiers.grey(), 3));
        assertThrows(IllegalArgumentException.class, () -> search(recogniser, Classifiers.grey(), -1));
    }
}
