package inkling.store;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.model.DecimalText;
import inkling.model.Judgement;
import inkling.model.Judgement.Score;
import java.util.Optional;

/** Judgements as JSON; a threshold that rejects nothing is null. */
final class JudgementCodec {
    private static final String JUNK_OUTPUT = "junk output";
    private static final String ENERGY = "energy";

    private JudgementCodec() {}

    static JsonObject write(Judgement judgement) {
        JsonObject out = new JsonObject();
        out.addProperty("temperature", DecimalText.decimal(judgement.temperature()));
        out.addProperty("score", judgement.score() == Score.JUNK_OUTPUT ? JUNK_OUTPUT : ENERGY);
        out.add(
                "threshold",
                judgement.rejects()
                        ? new JsonPrimitive(DecimalText.decimal(judgement.threshold()))
                        : JsonNull.INSTANCE);
        out.addProperty("lostDigits", DecimalText.decimal(judgement.lostDigits()));
        return out;
    }

    /** @param junkOutput whether the network has an output for what is none of its classes */
    static Judgement read(JsonPlace in, boolean junkOutput) throws UnreadableFileException {
        double temperature = in.field("temperature").number();
        Score score = score(in.field("score"), junkOutput);
        Optional<JsonPlace> threshold = in.optional("threshold");
        double limit = threshold.isPresent() ? threshold.get().number() : Double.POSITIVE_INFINITY;
        double lostDigits = in.field("lostDigits").number();
        try {
            return new Judgement(temperature, score, limit, lostDigits);
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }

    private static Score score(JsonPlace in, boolean junkOutput) throws UnreadableFileException {
        String name = in.text();
        if (name.equals(ENERGY)) {
            return Score.ENERGY;
        } else if (!name.equals(JUNK_OUTPUT)) {
            throw in.unexpected(StoreReason.EITHER.of(JUNK_OUTPUT, ENERGY));
        } else if (!junkOutput) {
            throw in.error(StoreReason.NO_OUTPUT_FOR_NO_CLASS.of());
        }
        return Score.JUNK_OUTPUT;
    }
}
