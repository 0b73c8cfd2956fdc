package inkling.ui.common;

import inkling.engine.LayerSpec;
import inkling.engine.Padding;
import inkling.engine.Window;
import java.util.Locale;

/** What layers are called in the user's language. */
public final class LayerNames {
    private LayerNames() {}

    /** The key of the kind's name. */
    public static String kind(LayerSpec layer) {
        return "layer." + layer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    public static Message description(LayerSpec layer) {
        if (layer instanceof LayerSpec.Conv2d conv) {
            String key = conv.bias() ? "layer.conv2d.what" : "layer.conv2d.what.noBias";
            return Message.of(key, conv.filters(), window(conv.window()));
        } else if (layer instanceof LayerSpec.MaxPool pool) {
            return Message.of("layer.maxpool.what", window(pool.window()));
        } else if (layer instanceof LayerSpec.AveragePool pool) {
            return Message.of("layer.averagepool.what", window(pool.window()));
        } else if (layer instanceof LayerSpec.BatchNorm norm) {
            return Message.of("layer.batchnorm.what", norm.momentum());
        } else if (layer instanceof LayerSpec.GroupNorm norm) {
            return Message.of("layer.groupnorm.what", norm.groups());
        } else if (layer instanceof LayerSpec.Dense dense) {
            return Message.of("layer.dense.what", dense.units());
        } else if (layer instanceof LayerSpec.Dropout dropout) {
            return Message.of("layer.dropout.what", dropout.rate());
        }
        return Message.of(kind(layer) + ".what");
    }

    private static Message window(Window window) {
        Message padding = window.padding() instanceof Padding.Explicit explicit
                ? Message.of("padding.explicit", explicit.top(), explicit.left(), explicit.bottom(), explicit.right())
                : Message.of(
                        "padding." + window.padding().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return Message.of("layer.window", window.height(), window.width(), window.stride(), padding);
    }
}
