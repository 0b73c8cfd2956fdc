package inkling.store.model;

import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.failure.Reason;
import inkling.model.DecimalText;
import inkling.model.InputScale;
import inkling.store.json.JsonCursor;

/** Reads and writes how pictures become inputs; a file says it only where it is not as usual. */
final class InputScaleCodec {
    private InputScaleCodec() {}

    static JsonObject write(InputScale scale) {
        JsonObject out = new JsonObject();
        out.addProperty("factor", DecimalText.decimal(scale.factor()));
        out.addProperty("offset", DecimalText.decimal(scale.offset()));
        out.addProperty("turned", scale.turned());
        return out;
    }

    static InputScale read(JsonCursor in) throws UnreadableFileException {
        double factor = in.field("factor").number();
        double offset = in.field("offset").number();
        boolean turned = in.field("turned").truth();
        try {
            return new InputScale(factor, offset, turned);
        } catch (IllegalArgumentException e) {
            throw in.error(Reason.of(e));
        }
    }
}
