package inkling.cli;

import inkling.model.Model;
import inkling.model.TrainingRecord;
import inkling.training.TrainingEvent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Holds the result of a training run and formats it as text and as fields of JSON. */
record TrainingResult(Path file, Model model, TrainingEvent.Finished run) {
    /** Returns the fields of the JSON object. */
    Map<String, Object> fields() {
        TrainingRecord record = model.training();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.toString());
        fields.put("testAccuracy", record.testAccuracy());
        fields.put("seconds", run.seconds());
        fields.put("samples", record.data().samples());
        fields.put("ending", run.ending().name().toLowerCase(Locale.ROOT));
        fields.put("epochs", record.epochs().size());
        fields.put("keptEpoch", record.keptEpoch());
        fields.put("settings", record.settings());
        return fields;
    }

    /** Formats the result as text. */
    String text() {
        TrainingRecord record = model.training();
        double accuracy = record.testAccuracy();
        String tested = Double.isNaN(accuracy) ? "" : "test accuracy " + Percent.of(accuracy) + ", ";
        String early = run.ending() == TrainingEvent.Ending.PATIENCE ? ", ended early" : "";
        return tested + "epoch " + record.keptEpoch() + " of "
                + record.epochs().size() + early + ", trained in " + Math.round(run.seconds()) + " s, written to \""
                + file + "\"";
    }
}
