package inkling.ui.common;

import inkling.data.Mnist;
import inkling.engine.Preset;
import java.util.Locale;

/** Names that the program gave, as texts in the user's language; those that a user or a file gave stay as they are. */
public final class ProgramNames {
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
        return asItIs(name);
    }

    public static Message ofData(String name) {
        return switch (name) {
            case Mnist.TEST_NAME -> Message.of("data.name.mnist_test");
            case "own drawings" -> Message.of("data.name.own");
            case Mnist.NAME + " and own drawings" -> Message.of("data.name.mnist_and_own");
            default -> asItIs(name);
        };
    }

    private static Message asItIs(String name) {
        return Message.of("record.plain", name);
    }
}
