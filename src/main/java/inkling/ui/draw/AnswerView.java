package inkling.ui.draw;

import inkling.data.ContentKind;
import inkling.recognition.Recognition;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shows the network's prediction: its verdict in large type, the picture that it saw, and a bar for each class. Where height is
 * short, verdict and picture give way, so that all bars of a few classes stay in sight.
 */
final class AnswerView extends Pane {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double USUAL_GAP = 16;
    private static final double TIGHT_GAP = 8;
    /** Below this height, as a multiple of a caption's type, everything gives way for the bars. */
    private static final double TIGHT_HEIGHT = 33;
    /** In a window of this height, as a multiple of a caption's type, there is room for large type and words. */
    private static final double ROOMY = 50;
    /** What the mark of a step that is off, and the old model's guess, take of it. */
    private static final double MARK = 6;

    private static final double OLD_GUESS = 4;

    private final ControlFactory controls;
    private final Texts texts;
    private final Labelling labelling;
    private final ProbabilityBars bars;
    private final SeenCard seen;
    private final VBox guesses;
    private final HBox altered;
    private final ScrollPane scroll;
    private final VBox barsCard;
    private final Region collectCard;
    private final Label type;
    private final ReadOnlyBooleanWrapper roomy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper tight = new ReadOnlyBooleanWrapper();
    private double window;

    /**
     * @param classes the names of the classes to show while there is no answer
     * @param showing whether anybody looks: otherwise nothing is laid out anew
     */
    AnswerView(
            ControlFactory controls,
            DrawViewModel drawing,
            Labelling labelling,
            ObservableValue<List<String>> classes,
            ObservableBooleanValue showing) {
        this.controls = controls;
        this.labelling = labelling;
        texts = controls.texts();
        bars = new ProbabilityBars(controls, labelling.naming());
        scroll = scrolled(bars);
        // why a model cannot read drawings takes a whole line's width, and it saw nothing then
        seen = ControlFactory.showWhile(
                new SeenCard(controls), drawing.answer().refusal().map(Optional::isEmpty));
        getStyleClass().add("answer");
        OldAnswer old = labelling.old();
        StringBinding caption = Bindings.createStringBinding(
                () -> texts.get(old.compared().get() ? "trial.new" : "draw.answer"), old.compared(), texts.language());
        VBox guess = new GuessCard(controls, drawing, caption, showing);
        VBox.setVgrow(guess, Priority.ALWAYS);
        guesses = new VBox(guess, new OldGuess(controls, old));
        guesses.getStyleClass().add("guesses");
        altered = alteredMark(drawing.answer().steps());
        barsCard = barsCard(drawing, labelling, classes);
        collectCard = new CollectPane(controls, drawing, labelling);
        BooleanExpression collecting = labelling.collecting().active();
        ControlFactory.showWhile(collectCard, collecting);
        ControlFactory.showWhile(barsCard, collecting.not());
        getChildren().addAll(guesses, seen, altered, barsCard, collectCard);
        classes.addListener((property, before, now) -> bars.setLabels(now));
        bars.setLabels(classes.getValue());
        ObservableValue<Optional<Recognition.Answer>> shown =
                drawing.answer().digit().answer().when(showing);
        shown.addListener((property, before, now) -> show(now, old));
        show(shown.getValue(), old);
        old.answer().addListener((property, before, now) -> bars.showOld(now));
        old.compared().addListener((property, before, now) -> bars.compare(now));
        type = (Label) ((HBox) barsCard.getChildren().get(0)).getChildren().get(0);
        type.fontProperty().addListener((property, before, now) -> fit(window));
        altered.managedProperty().addListener((property, before, now) -> fit(window));
        old.compared().addListener((property, before, now) -> fit(window));
    }

    /** Chooses the type for the height of the window that is left for this screen; smaller type in what would be too low for the bars. */
    void fit(double height) {
        window = height;
        boolean compared = labelling.old().compared().get();
        double wanted = ROOMY + (altered.isManaged() ? MARK : 0) + (compared ? OLD_GUESS : 0);
        roomy.set(height >= wanted * type.getFont().getSize());
        pseudoClassStateChanged(LOW, !roomy.get());
        tight.set(height < TIGHT_HEIGHT * type.getFont().getSize());
        pseudoClassStateChanged(TIGHT, tight.get());
        seen.setTight(tight.get());
    }

    /** Whether the window is so low that everything gives way for the bars. */
    ReadOnlyBooleanProperty tight() {
        return tight.getReadOnlyProperty();
    }

    private double gap() {
        return tight.get() ? TIGHT_GAP : USUAL_GAP;
    }

    /** Says, wherever the strip is, that what is read now is no measure of the network. */
    private HBox alteredMark(StepSwitches steps) {
        Label mark = controls.paragraph(texts.bind("draw.steps.altered"), "altered-text");
        mark.setGraphic(ControlFactory.icon("fth-alert-triangle"));
        mark.setId("altered");
        mark.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(mark, Priority.ALWAYS);
        Button restore = controls.button("restore-steps", "fth-rotate-ccw", "draw.steps.restore", steps::restore);
        restore.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(mark, restore);
        row.getStyleClass().add("altered");
        row.setAlignment(Pos.CENTER_LEFT);
        return ControlFactory.showWhile(row, steps.altered());
    }

    private ScrollPane scrolled(ProbabilityBars content) {
        ScrollPane pane = new ScrollArea(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("bare");
        controls.named(pane, "probabilities", "draw.probabilities");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private VBox barsCard(DrawViewModel drawing, Labelling labelling, ObservableValue<List<String>> classes) {
        Label caption = controls.paragraph(title(drawing, classes), "caption");
        caption.setMinWidth(0);
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        HBox head = new HBox(caption, legend("trial.new.short", "new"), legend("trial.old.short", "old"));
        head.getStyleClass().add("bars-head");
        head.getChildren()
                .subList(1, 3)
                .forEach(node -> ControlFactory.showWhile(node, labelling.old().compared()));
        LabellingBar labellingBar = new LabellingBar(controls, labelling, classes, roomy.getReadOnlyProperty());
        ControlFactory.showWhile(labellingBar, labelling.old().compared().not());
        VBox card = new VBox(
                head, scroll, labellingBar, new CandidateBar(controls, labelling.old(), labelling.currentModel()));
        card.getStyleClass().add("panel");
        return card;
    }

    private Label legend(String key, String style) {
        Label label = controls.label(key, "bars-legend", "number", style);
        Region colour = new Region();
        colour.getStyleClass().addAll("bars-colour", style);
        label.setGraphic(colour);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private StringBinding title(DrawViewModel drawing, ObservableValue<List<String>> classes) {
        return Bindings.createStringBinding(
                () -> drawing.answer().digit().index().get() == DigitChoice.NONE
                        ? texts.get(
                                ContentKind.areDigits(classes.getValue())
                                        ? "draw.probabilities"
                                        : "draw.probabilities.classes")
                        : texts.get(
                                "draw.probabilities.of",
                                DigitPlace.of(
                                        texts,
                                        drawing.answer().recognition().get(),
                                        drawing.answer().digit().index().get())),
                drawing.answer().digit().index(),
                drawing.answer().recognition(),
                classes,
                texts.language());
    }

    private void show(Optional<Recognition.Answer> shown, OldAnswer old) {
        bars.show(shown);
        bars.showOld(old.answer().get());
        seen.show(shown.map(Recognition.Answer::picture).orElseGet(SeenCard::nothing));
        scroll.setVvalue(0);
    }

    /** The guesses in large type, for a menu of their own. */
    Node guesses() {
        return guesses;
    }

    // Layout

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Region lower() {
        return collectCard.isManaged() ? collectCard : barsCard;
    }

    /** What the lower card takes at least, with all bars of a few classes. */
    private double lowerHeight(double width) {
        return lower() == collectCard
                ? collectCard.minHeight(width)
                : barsCard.minHeight(width) - scroll.minHeight(width) + bars.leastHeight();
    }

    private double alteredHeight(double width) {
        return altered.isManaged() ? Math.ceil(altered.prefHeight(width)) + gap() : 0;
    }

    private double leastUpper(double width) {
        double beside = seen.isManaged() ? gap() + seen.minWidth(-1) : 0;
        return Math.ceil(Math.max(seen.minHeight(-1), guesses.minHeight(width - beside)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return leastUpper(width) + gap() + alteredHeight(width) + Math.ceil(lowerHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        double upper = Math.max(leastUpper(width), seen.prefHeight(-1));
        return upper + gap() + alteredHeight(width) + Math.ceil(lowerHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double rest = getHeight() - gap() - alteredHeight(width);
        double upper =
                Math.max(leastUpper(width), Math.min(seen.prefHeight(-1), Math.floor(rest - lowerHeight(width))));
        double seenWidth = seen.isManaged() ? Math.ceil(seen.widthFor(upper)) : 0;
        guesses.resizeRelocate(0, 0, seen.isManaged() ? width - gap() - seenWidth : width, upper);
        seen.resizeRelocate(width - seenWidth, 0, seenWidth, upper);
        double y = upper + gap();
        if (altered.isManaged()) {
            double height = alteredHeight(width) - gap();
            altered.resizeRelocate(0, y, width, height);
            y += height + gap();
        }
        lower().resizeRelocate(0, y, width, getHeight() - y);
    }
}
