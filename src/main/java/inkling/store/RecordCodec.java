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
        if (record.keptEpoch() != record.epochs().size()) {
            out.addProperty("keptEpoch", record.keptEpoch());
        }
        if (!record.from().isEmpty()) {
            out.addProperty("from", record.from());
        }
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
                keptEpoch(in, epochs.size()),
                from(in),
                number(in, "testAccuracy"));
    }

    /** Only said if it is not the last. */
    private static int keptEpoch(JsonPlace in, int epochs) throws UnreadableFileException {
        Optional<JsonPlace> kept = in.optional("keptEpoch");
        return kept.isPresent() ? kept.get().integer(0, epochs) : epochs;
    }

    private static String from(JsonPlace in) throws UnreadableFileException {
        Optional<JsonPlace> from = in.optional("from");
        return from.isPresent() ? from.get().text(LONGEST_TEXT) : "";
    }

    static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(DecimalText.decimal(value)) : JsonNull.INSTANCE;
    }

    static double number(JsonPlace in, String name) throws UnreadableFileException {
        Optional<JsonPlace> value = in.optional(name);
        return value.isPresent() ? value.get().number() : Double.NaN;
    }
}
