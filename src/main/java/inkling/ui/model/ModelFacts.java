package inkling.ui.model;

import inkling.engine.LayerTable;
import inkling.model.DrawnAccuracy;
import inkling.model.InputScale;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.ui.common.AugmentationNames;
import inkling.ui.common.Message;
import inkling.ui.common.ProgramNames;
import java.util.ArrayList;
import java.util.List;

/** Lists all facts that a model's file states in words and numbers, in a fixed order; what it does not state is left out. */
final class ModelFacts {
    private static final int LONGEST_LIST = 12;

    private final List<Fact> facts = new ArrayList<>();

    /**
     * Holds one fact.
     *
     * @param key the same for the same fact of another model
     * @param name for people
     * @param whole the long form that {@code value} is the beginning of; empty if it is all there is
     */
    record Fact(String key, Message name, Message value, String whole) {}

    private ModelFacts() {}

    /** The facts that tell one model from another: the network, its data and settings, its results. */
    static List<Fact> of(Model model) {
        ModelFacts facts = new ModelFacts();
        facts.network(model);
        facts.training(model.training());
        facts.results(model);
        return List.copyOf(facts.facts);
    }

    /** A SHA-256 by its first characters. */
    static Fact hash(String key, String sha256) {
        return new Fact(
                key,
                Message.of("record." + key),
                plain(sha256.substring(0, Math.min(12, sha256.length())) + "…"),
                sha256);
    }

    /** Formats the classes, such as {@code cat, dog, bird}; long lists by their beginning and end. */
    static String list(List<String> names) {
        return names.size() <= LONGEST_LIST
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, LONGEST_LIST - 2)) + ", …, " + names.get(names.size() - 1);
    }

    private void network(Model model) {
        LayerTable table = LayerTable.of(model.network());
        add("network", ProgramNames.ofNetwork(model.network().name()));
        add("layers", plain(Figures.whole(table.rows().size())));
        add("parameters", plain(Figures.whole(table.parameters())));
        add("labels", Message.of("record.labels.value", model.labels().size(), list(model.labels())));
        add("preprocessing", plain(model.preprocessing()));
        InputScale input = model.input();
        if (!input.equals(InputScale.IDENTITY)) {
            add(
                    "input",
                    Message.of(
                            input.turned() ? "record.input.turned" : "record.input.value",
                            Figures.decimal(input.factor()),
                            Figures.decimal(input.offset())));
        }
    }

    private void training(TrainingRecord record) {
        if (!record.data().name().isEmpty()) {
            add("data", ProgramNames.ofData(record.data().name()));
        }
        if (record.data().samples() > 0) {
            add("samples", plain(Figures.whole(record.data().samples())));
        }
        if (!record.data().sha256().isEmpty()) {
            facts.add(hash("dataHash", record.data().sha256()));
        }
        record.settings()
                .forEach((name, value) -> facts.add(
                        new Fact("setting." + name, Message.of("record.setting", name), setting(name, value), "")));
        int epochs = record.epochs().size();
        if (epochs > 0) {
            add(
                    "epochs",
                    record.keptEpoch() == epochs
                            ? Message.of("record.epochs.last", epochs)
                            : Message.of("record.epochs.kept", epochs, record.keptEpoch()));
        }
        if (!record.from().isEmpty()) {
            facts.add(hash("from", record.from()));
        } else if (epochs > 0) {
            add("from", Message.of("record.from.random"));
        }
        if (!record.program().isEmpty()) {
            add("program", plain(record.program()));
        }
    }

    private void results(Model model) {
        TrainingRecord record = model.training();
        if (!Double.isNaN(record.testAccuracy())) {
            String accuracy = Figures.percent(record.testAccuracy());
            add("testAccuracy", model.isClaimed() ? Message.of("record.claimed", accuracy) : plain(accuracy));
        }
        if (!Double.isNaN(record.calibrationError())) {
            add("calibrationError", plain(Figures.percent(record.calibrationError())));
        }
        for (DrawnAccuracy drawn : record.drawn()) {
            Message value = Message.of(
                    "record.drawn.value", Figures.percent(drawn.accuracy()), Figures.whole(drawn.drawings()));
            facts.add(new Fact("drawn." + drawn.name(), Message.of("record.drawn", drawn.name()), value, ""));
        }
        add("temperature", plain(Figures.decimal(model.calibration().temperature())));
        add(
                "threshold",
                model.calibration().rejects()
                        ? plain(Figures.decimal(model.calibration().threshold()))
                        : Message.of("record.threshold.none"));
    }

    private void add(String key, Message value) {
        facts.add(new Fact(key, Message.of("record." + key), value, ""));
    }

    private static Message setting(String name, String value) {
        return name.equals(AugmentationNames.SETTING) ? AugmentationNames.of(value) : plain(value);
    }

    private static Message plain(String text) {
        return Message.of("record.plain", text);
    }
}
