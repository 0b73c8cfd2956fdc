package inkling.store.model;

import com.google.gson.JsonObject;
import inkling.data.UnreadableFileException;
import inkling.ink.Preprocessing;
import inkling.model.DecimalText;
import inkling.store.StoreReason;
import inkling.store.json.JsonCursor;
import java.util.Map;
import java.util.Optional;

/**
 * Which preprocessing a model was trained for: its name and, in files that say so, its figures. A model for other preprocessing than
 * the program has would be wrong without anybody noticing, and is refused.
 */
final class PreprocessingCodec {
    private static final String NAME = "preprocessing";
    private static final String FIGURES = "preprocessingParameters";
    private static final int LONGEST_NAME = 200;

    private PreprocessingCodec() {}

    static void write(JsonObject root, String name, boolean withFigures) {
        root.addProperty(NAME, name);
        Optional<Preprocessing> known = Preprocessing.find(name);
        if (withFigures && known.isPresent()) {
            JsonObject figures = new JsonObject();
            for (Map.Entry<String, Double> figure : known.get().figures().entrySet()) {
                figures.addProperty(figure.getKey(), DecimalText.decimal(figure.getValue()));
            }
            root.add(FIGURES, figures);
        }
    }

    static boolean statesFigures(JsonCursor root) throws UnreadableFileException {
        return root.optional(FIGURES).isPresent();
    }

    /** @throws UnreadableFileException if the program has no preprocessing of that name, or other figures under it */
    static String read(JsonCursor root) throws UnreadableFileException {
        String name = root.field(NAME).text(LONGEST_NAME);
        Optional<Preprocessing> known = Preprocessing.find(name);
        if (known.isEmpty()) {
            throw new UnreadableFileException(
                    root.file(),
                    StoreReason.NO_SUCH_PREPROCESSING.of(UnreadableFileException.excerpt(name), Preprocessing.names()));
        }
        Optional<JsonCursor> stated = root.optional(FIGURES);
        if (stated.isPresent()) {
            requireSame(stated.get(), known.get());
        }
        return name;
    }

    private static void requireSame(JsonCursor stated, Preprocessing known) throws UnreadableFileException {
        Map<String, Double> figures = known.figures();
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            double found = stated.field(figure.getKey()).number();
            if (found != figure.getValue()) {
                throw new UnreadableFileException(
                        stated.file(),
                        StoreReason.OTHER_FIGURE.of(
                                known.id(), figure.getKey(), DecimalText.of(found), DecimalText.of(figure.getValue())));
            }
        }
        for (String name : stated.fields().keySet()) {
            if (!figures.containsKey(name)) {
                throw new UnreadableFileException(
                        stated.file(),
                        StoreReason.UNKNOWN_FIGURE.of(known.id(), UnreadableFileException.excerpt(name)));
            }
        }
    }
}
