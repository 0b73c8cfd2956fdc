package inkling.store.model;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.model.Calibration;
import inkling.model.Calibration.Score;
import inkling.model.DecimalText;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.util.Optional;

/** Reads and writes calibrations as JSON; a threshold that rejects nothing is null. */
final class CalibrationCodec {
    private CalibrationCodec() {}

    static JsonObject write(Calibration calibration) {
        JsonObject out = new JsonObject();
        out.addProperty("temperature", DecimalText.decimal(calibration.temperature()));
        out.addProperty("score", calibration.score().written());
        out.add(
                "threshold",
                calibration.rejects()
                        ? new JsonPrimitive(DecimalText.decimal(calibration.threshold()))
                        : JsonNull.INSTANCE);
        out.addProperty("lostDigits", DecimalText.decimal(calibration.lostDigits()));
        return out;
    }

    /** @param rejectClass whether the network has an output for what is none of its classes */
    static Calibration read(JsonCursor in, boolean rejectClass) throws UnreadableFileException {
        double temperature = in.field("temperature").number();
        Score score = score(in.field("score"), rejectClass);
        Optional<JsonCursor> threshold = in.optional("threshold");
        double limit = threshold.isPresent() ? threshold.get().number() : Double.POSITIVE_INFINITY;
        double lostDigits = in.field("lostDigits").number();
        try {
            return new Calibration(temperature, score, limit, lostDigits);
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static Score score(JsonCursor in, boolean rejectClass) throws UnreadableFileException {
        String name = in.text();
        if (name.equals(Score.ENERGY.written())) {
            return Score.ENERGY;
        } else if (!name.equals(Score.REJECT_CLASS.written())) {
            throw in.unexpected(StoreReason.EITHER.of(Score.REJECT_CLASS.written(), Score.ENERGY.written()));
        } else if (!rejectClass) {
            throw in.error(StoreReason.NO_OUTPUT_FOR_NO_CLASS.of());
        }
        return Score.REJECT_CLASS;
    }
}
