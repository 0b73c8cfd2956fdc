package inkling.ui.common;

import inkling.data.Mnist;
import inkling.engine.Preset;
import inkling.store.drawing.DrawingCollections;
import java.util.Locale;

/**
 * Translates names that the program gave into texts in the user's language; those that a user or a file gave stay as they are.
 */
public final class ProgramNames {
    /** The name of the model that the program begins with if it came without any. */
    public static final String UNTRAINED = "Inkling (untrained)";

    private static final String USUAL = "inkling";

    private ProgramNames() {}

    /** A model that came with the program or was trained here has its network's name, any other its file's. */
    public static Message of(NamedModel model) {
        boolean named = model.origin() instanceof NamedModel.Origin.Bundled
                || model.origin() instanceof NamedModel.Origin.Memory;
        return named ? ofNetwork(model.name()) : asItIs(model.name());
    }

    public static Message ofNetwork(String name) {
        for (Preset preset : Preset.values()) {
            if (preset.title().equals(name)) {
                return Message.of("preset." + preset.name().toLowerCase(Locale.ROOT));
            }
        }
        return name.equals(UNTRAINED) ? Message.of("model.untrained") : asItIs(name);
    }

    /** A run has its network's name and its number until its user gives it another. */
    public static String ofNewRun(String network, int number) {
        return network + " " + number;
    }

    /**
     * @param name as it is kept on disk, in whatever language the program is
     * @param network the name of its network
     */
    public static Message ofRun(String name, String network, int number) {
        return name.equals(ofNewRun(network, number))
                ? Message.of("runs.named", ofNetwork(network), Integer.toString(number))
                : asItIs(name);
    }

    /** @param name what the program calls a model that came with it, which is the end of a preset's key or its own */
    public static Message ofBundled(String name) {
        String key = name.replace('-', '_');
        boolean known = key.equals(USUAL);
        for (Preset preset : Preset.values()) {
            known = known || preset.name().toLowerCase(Locale.ROOT).equals(key);
        }
        return known ? Message.of("preset." + key) : asItIs(name);
    }

    public static Message ofData(String name) {
        return switch (name) {
            case Mnist.TEST_NAME -> Message.of("data.name.mnist_test");
            case DrawingCollections.MY_DIGITS -> Message.of("data.my_digits");
            case DrawingCollections.MY_DRAWINGS -> Message.of("data.my_drawings");
            case "own drawings" -> Message.of("data.name.own");
            case Mnist.NAME + " and own drawings" -> Message.of("data.name.mnist_and_own");
            default -> asItIs(name);
        };
    }

    private static Message asItIs(String name) {
        return Message.of("record.plain", name);
    }
}
