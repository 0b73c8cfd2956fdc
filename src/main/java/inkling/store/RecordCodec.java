package inkling.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.model.DecimalText;
import inkling.model.TrainingRecord;
import inkling.model.TrainingRecord.Epoch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Training records as JSON; what was not measured is null. */
final class RecordCodec {
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
        out.addProperty("data", record.data());
        out.addProperty("samples", record.samples());
        out.add("settings", settings);
        out.add("epochs", epochs);
        out.add("testAccuracy", number(record.testAccuracy()));
        return out;
    }

    static TrainingRecord read(JsonPlace in) throws UnreadableFileException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPlace> setting :
                in.field("settings").fields().entrySet()) {
            settings.put(setting.getKey(), setting.getValue().text(LONGEST_TEXT));
        }
        List<Epoch> epochs = new ArrayList<>();
        for (JsonPlace epoch : in.field("epochs").items()) {
            epochs.add(new Epoch(
                    number(epoch, "trainingLoss"),
                    number(epoch, "trainingAccuracy"),
                    number(epoch, "validationLoss"),
                    number(epoch, "validationAccuracy")));
        }
        return new TrainingRecord(
                in.field("data").text(LONGEST_TEXT),
                in.field("samples").integer(0, Integer.MAX_VALUE),
                settings,
                epochs,
                number(in, "testAccuracy"));
    }

    private static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(DecimalText.decimal(value)) : JsonNull.INSTANCE;
    }

    private static double number(JsonPlace in, String name) throws UnreadableFileException {
        Optional<JsonPlace> value = in.optional(name);
        return value.isPresent() ? value.get().number() : Double.NaN;
    }
}
