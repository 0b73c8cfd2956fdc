package inkling.interop;

import inkling.data.FileReason;
import inkling.failure.Reason;
import inkling.ink.Preprocessing;
import inkling.model.Calibration;
import inkling.model.DatasetIdentity;
import inkling.model.DecimalText;
import inkling.model.InputScale;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Translates what ONNX has no fields for to and from its {@code metadata_props}: labels, preprocessing, calibration, training.
 * Labels are one a line, with {@code \n} and {@code \\} for a line break and a backslash in a label; numbers are decimal text.
 */
final class OnnxProperties {
    /** Tells files that Inkling wrote from all others. */
    static final String PREPROCESSING = "inkling.preprocessing";

    private static final String LABELS = "inkling.labels";
    private static final String TEMPERATURE = "inkling.temperature";
    private static final String SCORE = "inkling.score";
    private static final String THRESHOLD = "inkling.threshold";
    private static final String LOST_DIGITS = "inkling.lost-digits";
    private static final String FACTOR = "inkling.input-factor";
    private static final String OFFSET = "inkling.input-offset";
    private static final String TURNED = "inkling.input-turned";
    private static final String DATA = "inkling.data";
    private static final String SAMPLES = "inkling.data-samples";
    private static final String DATA_HASH = "inkling.data-sha256";
    private static final String PROGRAM = "inkling.trained-by";
    private static final String TEST_ACCURACY = "inkling.test-accuracy";
    private static final String SETTING = "inkling.setting.";

    private final Map<String, String> properties;

    OnnxProperties(Map<String, String> properties) {
        this.properties = properties;
    }

    static OnnxProperties of(Model model) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put(PREPROCESSING, model.preprocessing());
        out.put(
                LABELS,
                String.join(
                        "\n",
                        model.labels().stream().map(OnnxProperties::escaped).toList()));
        if (!model.input().equals(InputScale.IDENTITY)) {
            out.put(FACTOR, DecimalText.of(model.input().factor()));
            out.put(OFFSET, DecimalText.of(model.input().offset()));
            out.put(TURNED, Boolean.toString(model.input().turned()));
        }
        Calibration calibration = model.calibration();
        if (!calibration.equals(Calibration.NONE)) {
            out.put(TEMPERATURE, DecimalText.of(calibration.temperature()));
            out.put(SCORE, calibration.score().written());
            if (calibration.rejects()) {
                out.put(THRESHOLD, DecimalText.of(calibration.threshold()));
            }
            out.put(LOST_DIGITS, DecimalText.of(calibration.lostDigits()));
        }
        TrainingRecord record = model.training();
        if (!record.equals(TrainingRecord.NONE)) {
            out.put(DATA, record.data().name());
            out.put(SAMPLES, Integer.toString(record.data().samples()));
            out.put(DATA_HASH, record.data().sha256());
            out.put(PROGRAM, record.program());
            if (Double.isFinite(record.testAccuracy())) {
                out.put(TEST_ACCURACY, DecimalText.of(record.testAccuracy()));
            }
            record.settings().forEach((name, value) -> out.put(SETTING + name, value));
        }
        return new OnnxProperties(out);
    }

    Map<String, String> properties() {
        return properties;
    }

    /** Whether Inkling wrote the file. */
    boolean areInklings() {
        return properties.containsKey(PREPROCESSING);
    }

    /**
     * The id of the preprocessing. A file that is not Inkling's says nothing of how its pictures were made. It is taken for one
     * trained on MNIST as it is, white ink on black as 0 to 1, which is what {@link Preprocessing#INKLING_INK_1} makes of
     * drawings; a network that wants other pictures opens all the same, and predicts badly.
     */
    String preprocessing() throws UnusableException {
        String id = properties.getOrDefault(PREPROCESSING, Preprocessing.INKLING_INK_1.id());
        try {
            return Preprocessing.named(id).id();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(InteropReason.TRAINED_FOR_OTHER.of(Reason.of(e)), e);
        }
    }

    /** The names of the real classes; none if the file does not say. */
    Optional<List<String>> labels() {
        String text = properties.get(LABELS);
        if (text == null) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            labels.add(unescaped(line));
        }
        return Optional.of(labels);
    }

    /** @param temperature that of a file which says nothing else */
    Calibration calibration(double temperature) throws UnusableException {
        try {
            if (!properties.containsKey(TEMPERATURE)) {
                return temperature == 1
                        ? Calibration.NONE
                        : new Calibration(temperature, Calibration.Score.ENERGY, Double.POSITIVE_INFINITY, 0);
            }
            return new Calibration(
                    number(TEMPERATURE, 1),
                    Calibration.Score.REJECT_CLASS.written().equals(properties.get(SCORE))
                            ? Calibration.Score.REJECT_CLASS
                            : Calibration.Score.ENERGY,
                    number(THRESHOLD, Double.POSITIVE_INFINITY),
                    number(LOST_DIGITS, 0));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(FileReason.NOT_USABLE.of(Reason.of(e)), e);
        }
    }

    /** How pictures become the input; as they are if the file does not say. */
    InputScale input() throws UnusableException {
        try {
            return new InputScale(number(FACTOR, 1), number(OFFSET, 0), Boolean.parseBoolean(properties.get(TURNED)));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(FileReason.NOT_USABLE.of(Reason.of(e)), e);
        }
    }

    /** Without the epochs, which the file does not have; {@link TrainingRecord#NONE} if it tells nothing at all. */
    TrainingRecord training() throws UnusableException {
        if (!properties.containsKey(DATA)) {
            return TrainingRecord.NONE;
        }
        Map<String, String> settings = new LinkedHashMap<>();
        properties.forEach((key, value) -> {
            if (key.startsWith(SETTING)) {
                settings.put(key.substring(SETTING.length()), value);
            }
        });
        DatasetIdentity data =
                new DatasetIdentity(properties.get(DATA), count(SAMPLES), properties.getOrDefault(DATA_HASH, ""));
        return new TrainingRecord(
                data,
                settings,
                List.of(),
                0,
                "",
                properties.getOrDefault(PROGRAM, ""),
                number(TEST_ACCURACY, Double.NaN),
                List.of());
    }

    private int count(String key) throws UnusableException {
        double count = number(key, 0);
        if (!(count >= 0 && count <= Integer.MAX_VALUE && count == Math.rint(count))) {
            throw new UnusableException(InteropReason.NOT_A_COUNT.of(key, count));
        }
        return (int) count;
    }

    private double number(String key, double otherwise) throws UnusableException {
        String text = properties.get(key);
        try {
            return text == null ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new UnusableException(InteropReason.NOT_A_NUMBER.of(key, Names.shown(text)), e);
        }
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String line) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '\\' && i + 1 < line.length()) {
                i++;
                character = line.charAt(i) == 'n' ? '\n' : line.charAt(i);
            }
            label.append(character);
        }
        return label.toString();
    }
}
