package inkling.ui.train;

import javafx.scene.control.Label;

/** A run's number on its colour, as its curves have it: so that colour is not the only signal. */
final class RunTag {
    private RunTag() {}

    static String id(RunItem run) {
        return run.number() + "/" + run.colour() + "/";
    }

    static Label of(RunItem run) {
        Label tag = new Label(Integer.toString(run.number()));
        tag.getStyleClass().addAll("run-tag", "run-" + run.colour());
        return tag;
    }

    /** With its name beside it; a run alone needs no number. */
    static Label named(RunItem run, boolean alone) {
        Label name = new Label(run.name().get());
        name.getStyleClass().add("run-name");
        if (!alone) {
            name.setGraphic(of(run));
        }
        return name;
    }
}
