package inkling.store.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.model.DatasetIdentity;
import inkling.model.DecimalText;
import inkling.model.DrawnAccuracy;
import inkling.model.TrainingRecord;
import inkling.model.TrainingRecord.Epoch;
import inkling.store.json.JsonCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Training records as JSON; what was not measured is null. */
public final class RecordCodec {
    private static final int LONGEST_TEXT = 1000;

    private RecordCodec() {}

    static JsonObject write(TrainingRecord record) {
        JsonObject settings = new JsonObject();
        record.settings().forEach(settings::addProperty);
        JsonArray epochs = new JsonArray();
        for (Epoch epoch : record.epochs()) {
            JsonObject out = new JsonObject();
            out.add("trainingLoss", number(epoch.trainingLoss()));
            out.add("trainingAccuracy", number(epoch.trainingAccuracy()));
            out.add("validationLoss", number(epoch.validationLoss()));
            out.add("validationAccuracy", number(epoch.validationAccuracy()));
            epochs.add(out);
        }
        JsonObject out = new JsonObject();
        out.addProperty("data", record.data().name());
        out.addProperty("samples", record.data().samples());
        putKnown(out, "dataSha256", record.data().sha256());
        out.add("settings", settings);
        out.add("epochs", epochs);
        if (record.keptEpoch() != record.epochs().size()) {
            out.addProperty("keptEpoch", record.keptEpoch());
        }
        putKnown(out, "from", record.from());
        putKnown(out, "program", record.program());
        out.add("testAccuracy", number(record.testAccuracy()));
        if (Double.isFinite(record.calibrationError())) {
            out.add("calibrationError", number(record.calibrationError()));
        }
        if (!record.drawn().isEmpty()) {
            out.add("drawn", drawn(record.drawn()));
        }
        return out;
    }

    private static void putKnown(JsonObject out, String name, String text) {
        if (!text.isEmpty()) {
            out.addProperty(name, text);
        }
    }

    private static JsonArray drawn(List<DrawnAccuracy> drawn) {
        JsonArray out = new JsonArray();
        for (DrawnAccuracy measured : drawn) {
            JsonObject entry = new JsonObject();
            entry.addProperty("name", measured.name());
            entry.addProperty("drawings", measured.drawings());
            entry.add("accuracy", number(measured.accuracy()));
            out.add(entry);
        }
        return out;
    }

    static TrainingRecord read(JsonCursor in) throws UnreadableFileException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonCursor> setting :
                in.field("settings").fields().entrySet()) {
            settings.put(setting.getKey(), setting.getValue().text(LONGEST_TEXT));
        }
        List<Epoch> epochs = new ArrayList<>();
        for (JsonCursor epoch : in.field("epochs").items()) {
            epochs.add(epoch(epoch));
        }
        try {
            return record(in, settings, epochs);
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static Epoch epoch(JsonCursor in) throws UnreadableFileException {
        try {
            return new Epoch(
                    number(in, "trainingLoss"),
                    number(in, "trainingAccuracy"),
                    number(in, "validationLoss"),
                    number(in, "validationAccuracy"));
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static TrainingRecord record(JsonCursor in, Map<String, String> settings, List<Epoch> epochs)
            throws UnreadableFileException {
        return new TrainingRecord(
                new DatasetIdentity(
                        in.field("data").text(LONGEST_TEXT),
                        in.field("samples").integer(0, Integer.MAX_VALUE),
                        text(in, "dataSha256")),
                settings,
                epochs,
                keptEpoch(in, epochs.size()),
                text(in, "from"),
                text(in, "program"),
                number(in, "testAccuracy"),
                number(in, "calibrationError"),
                drawn(in.optional("drawn")));
    }

    private static List<DrawnAccuracy> drawn(Optional<JsonCursor> in) throws UnreadableFileException {
        List<DrawnAccuracy> drawn = new ArrayList<>();
        for (JsonCursor entry : in.isPresent() ? in.get().items() : List.<JsonCursor>of()) {
            try {
                drawn.add(new DrawnAccuracy(
                        entry.field("name").text(LONGEST_TEXT),
                        entry.field("drawings").integer(1, Integer.MAX_VALUE),
                        entry.field("accuracy").number()));
            } catch (IllegalArgumentException e) {
                throw entry.error(Reason.of(e));
            }
        }
        return drawn;
    }

    /** Only said if it is not the last. */
    private static int keptEpoch(JsonCursor in, int epochs) throws UnreadableFileException {
        Optional<JsonCursor> kept = in.optional("keptEpoch");
        return kept.isPresent() ? kept.get().integer(0, epochs) : epochs;
    }

    /** Empty if it is not known. */
    private static String text(JsonCursor in, String name) throws UnreadableFileException {
        Optional<JsonCursor> text = in.optional(name);
        return text.isPresent() ? text.get().text(LONGEST_TEXT) : "";
    }

    public static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(DecimalText.decimal(value)) : JsonNull.INSTANCE;
    }

    public static double number(JsonCursor in, String name) throws UnreadableFileException {
        Optional<JsonCursor> value = in.optional(name);
        return value.isPresent() ? value.get().number() : Double.NaN;
    }
}
