package inkling.store.model;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Window;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.util.List;

/** Windows as JSON objects: sides, stride and {@code "valid"}, {@code "same"} or {@code [top, left, bottom, right]}. */
final class WindowCodec {
    private WindowCodec() {}

    static JsonObject write(Window window) {
        JsonObject out = new JsonObject();
        out.addProperty("height", window.height());
        out.addProperty("width", window.width());
        out.addProperty("stride", window.stride());
        if (window.padding() instanceof Padding.Explicit sides) {
            JsonArray padding = new JsonArray();
            List.of(sides.top(), sides.left(), sides.bottom(), sides.right()).forEach(padding::add);
            out.add("padding", padding);
        } else {
            out.addProperty("padding", window.padding() instanceof Padding.Same ? "same" : "valid");
        }
        return out;
    }

    static Window read(JsonCursor in) throws UnreadableFileException {
        return new Window(
                in.field("height").integer(1, Window.MAX_SIDE),
                in.field("width").integer(1, Window.MAX_SIDE),
                in.field("stride").integer(1, Window.MAX_SIDE),
                padding(in.field("padding")));
    }

    private static Padding padding(JsonCursor in) throws UnreadableFileException {
        if (in.element().isJsonArray() && in.element().getAsJsonArray().size() == 4) {
            List<JsonCursor> sides = in.items();
            return new Padding.Explicit(
                    sides.get(0).integer(0, Window.MAX_SIDE),
                    sides.get(1).integer(0, Window.MAX_SIDE),
                    sides.get(2).integer(0, Window.MAX_SIDE),
                    sides.get(3).integer(0, Window.MAX_SIDE));
        } else if (in.element().isJsonPrimitive() && in.text().equals("same")) {
            return Padding.SAME;
        } else if (in.element().isJsonPrimitive() && in.text().equals("valid")) {
            return Padding.VALID;
        }
        throw in.unexpected(StoreReason.PADDINGS.of());
    }
}
