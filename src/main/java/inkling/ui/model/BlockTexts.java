package inkling.ui.model;

import inkling.engine.layer.LayerSpec;
import inkling.ui.common.LayerNames;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Describes a network's blocks in words. */
final class BlockTexts {
    /** How many letters of names go on one line of a tile. */
    private static final int LINE = 10;

    private BlockTexts() {}

    /** Names a block's first layer, such as {@code Convolution}. */
    static String name(Texts texts, Block block) {
        return block.kind() == Block.Kind.INPUT
                ? texts.get("layers.input")
                : texts.get(LayerNames.kind(block.layers().get(0)));
    }

    /** Names it as short as fits on a tile, such as {@code Max pool}. */
    static String shortName(Texts texts, Block block) {
        return block.kind() == Block.Kind.INPUT
                ? texts.get("layers.input")
                : texts.get(LayerNames.shortName(block.layers().get(0)));
    }

    /** The layers that work in place, by their short names, such as {@code + norm, ReLU}; empty if there are none. */
    static String behind(Texts texts, Block block) {
        List<LayerSpec> layers = block.layers();
        List<LayerSpec> behind =
                block.kind() == Block.Kind.INPUT || layers.isEmpty() ? layers : layers.subList(1, layers.size());
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (LayerSpec layer : behind) {
            String name = texts.get(LayerNames.shortName(layer));
            boolean fits = line + name.length() <= LINE;
            text.append(text.length() == 0 ? "+ " : fits ? ", " : ",\n").append(name);
            line = (fits ? line : 0) + name.length();
        }
        return text.toString();
    }

    /** All there is to say of a block, a line a layer. */
    static String whole(Texts texts, Block block) {
        return String.join("\n", sayings(texts, block));
    }

    /** The same, one after the other. */
    static String inOneLine(Texts texts, Block block) {
        return String.join("  ·  ", sayings(texts, block));
    }

    private static List<String> sayings(Texts texts, Block block) {
        List<String> lines = new ArrayList<>();
        if (block.kind() == Block.Kind.INPUT) {
            lines.add(texts.get("layers.input") + ": " + texts.get("layers.input.what"));
        }
        for (LayerSpec layer : block.layers()) {
            lines.add(texts.get(LayerNames.kind(layer)) + ": " + texts.get(LayerNames.description(layer)));
        }
        lines.add(texts.get("diagram.out", block.output().toString(), Figures.whole(block.parameters())));
        return lines;
    }

    /** The network in a sentence or two, for those who do not see the diagram, and for those who do. */
    static String sentence(Texts texts, List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        String way = texts.get(
                "diagram.sentence",
                blocks.get(0).output().toString(),
                blocks.size() - 1,
                Figures.whole(last.output().size()));
        long all = blocks.stream().mapToLong(Block::parameters).sum();
        Block largest =
                blocks.stream().max(Comparator.comparingLong(Block::parameters)).orElseThrow();
        return all == 0
                ? way
                : texts.get(
                        "diagram.sentence.and",
                        way,
                        all,
                        Figures.wholePercent((double) largest.parameters() / all),
                        blocks.indexOf(largest),
                        name(texts, largest));
    }
}
