package inkling.ui.common;

import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Window;
import java.util.Locale;

/** Names layers in the user's language. */
public final class LayerNames {
    private LayerNames() {}

    /** The key of the kind's name. */
    public static String kind(LayerSpec layer) {
        return "layer." + layer.kind().id();
    }

    /** The key of the kind's name where there is little room. */
    public static String shortName(LayerSpec layer) {
        return kind(layer) + ".short";
    }

    public static Message description(LayerSpec layer) {
        Object[] settings = layer.settings().toArray();
        for (int i = 0; i < settings.length; i++) {
            if (settings[i] instanceof Window window) {
                settings[i] = window(window);
            }
        }
        return Message.of(layer.descriptionKey(), settings);
    }

    private static Message window(Window window) {
        Message padding = window.padding() instanceof Padding.Explicit explicit
                ? Message.of("padding.explicit", explicit.top(), explicit.left(), explicit.bottom(), explicit.right())
                : Message.of(
                        "padding." + window.padding().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return Message.of("layer.window", window.height(), window.width(), window.stride(), padding);
    }
}
