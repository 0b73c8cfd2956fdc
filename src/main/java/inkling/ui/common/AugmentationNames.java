package inkling.ui.common;

import inkling.augmentation.AugmentationStep;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the steps of augmentation wherever they are spoken of: beside their switches, in records and in the list of runs. */
public final class AugmentationNames {
    /** As records call the setting. */
    public static final String SETTING = "augmentation";

    private static final Set<String> KNOWN = Stream.of(AugmentationStep.values())
            .map(AugmentationNames::recorded)
            .collect(Collectors.toSet());

    private AugmentationNames() {}

    /** The key of a step's name. */
    public static String key(AugmentationStep step) {
        return "augmentation." + recorded(step);
    }

    /** The name of a step in records, which are the same in every language. */
    private static String recorded(AugmentationStep step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param recorded what a record says of this setting: names joined by commas, or none */
    public static Message of(String recorded) {
        Message all = null;
        for (String name : recorded.split(",")) {
            Message one = one(name.strip());
            all = all == null ? one : Message.of("augmentation.and", all, one);
        }
        return all;
    }

    private static Message one(String name) {
        if (name.equals("none")) {
            return Message.of("augmentation.none");
        }
        return KNOWN.contains(name) ? Message.of("augmentation." + name) : Message.of("record.plain", name);
    }
}
