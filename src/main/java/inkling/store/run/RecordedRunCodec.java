package inkling.store.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.data.UnreadableFileException;
import inkling.model.DecimalText;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import inkling.store.model.RecordCodec;
import inkling.store.run.RecordedRun.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recorded runs as JSON; a point is a list of epoch, loss and accuracy, and what was not measured is null. */
final class RecordedRunCodec {
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_POINTS = 1000;

    private RecordedRunCodec() {}

    static JsonObject write(RecordedRun run) {
        JsonObject settings = new JsonObject();
        run.settings().forEach(settings::addProperty);
        JsonObject out = new JsonObject();
        out.addProperty("id", run.id());
        out.addProperty("number", run.number());
        out.addProperty("name", run.name());
        out.addProperty("network", run.network());
        out.add("settings", settings);
        out.addProperty("epochs", run.epochs());
        out.add("bestValidation", RecordCodec.number(run.bestValidation()));
        out.add("testAccuracy", RecordCodec.number(run.testAccuracy()));
        out.add("seconds", RecordCodec.number(run.seconds()));
        out.add("training", points(run.training()));
        out.add("validation", points(run.validation()));
        return out;
    }

    private static JsonArray points(List<Point> points) {
        JsonArray out = new JsonArray();
        for (Point point : points) {
            JsonArray triple = new JsonArray();
            for (double value : new double[] {point.epoch(), point.loss(), point.accuracy()}) {
                triple.add(new JsonPrimitive(DecimalText.decimal((float) value)));
            }
            out.add(triple);
        }
        return out;
    }

    static RecordedRun read(JsonCursor in) throws UnreadableFileException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonCursor> setting :
                in.field("settings").fields().entrySet()) {
            settings.put(setting.getKey(), setting.getValue().text(LONGEST_TEXT));
        }
        return new RecordedRun(
                in.field("id").text(LONGEST_TEXT),
                in.field("number").integer(1, Integer.MAX_VALUE),
                in.field("name").text(LONGEST_TEXT),
                in.field("network").text(LONGEST_TEXT),
                settings,
                points(in.field("training")),
                points(in.field("validation")),
                in.field("epochs").integer(0, Integer.MAX_VALUE),
                RecordCodec.number(in, "bestValidation"),
                RecordCodec.number(in, "testAccuracy"),
                RecordCodec.number(in, "seconds"));
    }

    private static List<Point> points(JsonCursor in) throws UnreadableFileException {
        List<Point> points = new ArrayList<>();
        for (JsonCursor triple : in.items()) {
            List<JsonCursor> values = triple.items();
            if (values.size() != 3) {
                throw triple.unexpected(StoreReason.THREE_NUMBERS.of());
            }
            points.add(new Point(
                    values.get(0).number(),
                    values.get(1).number(),
                    values.get(2).number()));
        }
        if (points.size() > MOST_POINTS) {
            throw in.error(StoreReason.TOO_MANY_POINTS.of(MOST_POINTS, points.size()));
        }
        return points;
    }
}
