package inkling.training;

import inkling.data.Dataset;
import inkling.failure.ExplainedArgumentException;
import inkling.model.Model;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Renumbers a data set's labels by a model's list of classes, by name: data may have its classes in another order, or not all of
 * the model's.
 */
public final class LabelAlignment {
    /** In a sentence. */
    private static final int MOST_NAMED = 10;

    private LabelAlignment() {}

    /**
     * {@return the same pictures, labelled by the model's list of classes} Data without names, whose classes are the numbers
     * from 0 on, is left as it is: there, the position is all there is.
     *
     * @param model whose labels count
     * @param data of the model's shape; not changed
     * @throws IllegalArgumentException if the pictures have another shape than the model's input, or there are some of classes
     *     that it does not know by name; the message names them
     */
    public static Dataset of(Model model, Dataset data) {
        Logits.requireShape(model, data);
        List<String> known = model.labels();
        if (!isNamed(data) || data.classes().equals(known)) {
            return data;
        }
        TreeSet<String> unknown = new TreeSet<>();
        for (int i = 0; i < data.size(); i++) {
            String name = data.classes().get(data.label(i));
            if (!known.contains(name)) {
                unknown.add(name);
            }
        }
        if (!unknown.isEmpty()) {
            throw new ExplainedArgumentException(
                    TrainingReason.CLASSES_MISSING.of(quoted(unknown.stream().toList()), data.name(), quoted(known)));
        }
        return data.withClasses(known);
    }

    /** Whether somebody gave the classes names, other than their numbers. */
    private static boolean isNamed(Dataset data) {
        List<String> names = data.classes();
        return !IntStream.range(0, names.size())
                .allMatch(label -> names.get(label).equals(Integer.toString(label)));
    }

    private static Object quoted(List<String> names) {
        String few = "\"" + String.join("\", \"", names.subList(0, Math.min(MOST_NAMED, names.size()))) + "\"";
        int others = names.size() - MOST_NAMED;
        return others > 0 ? TrainingReason.AND_OTHERS.of(few, others) : few;
    }
}
