package inkling.ui.mistakes;

import inkling.training.ConfusionMatrix;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScrollArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * Shows a confusion matrix under and beside the names of its classes. Cells are as large as there is room; when they would get
 * too small for their numbers, the matrix scrolls under its names. Click a cell, or go to it with the arrow keys.
 */
final class MatrixView extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LONGEST_NAME = 116;
    private static final double NAME_GAP = 8;
    /** What the chosen class's name is wider by. */
    private static final double BOLD = 4;

    private static final double SCROLL_BAR = 14;
    private static final double BORDER = 2;

    private final MistakesViewModel mistakes;
    private final MatrixCanvas canvas = new MatrixCanvas();
    private final ScrollPane scroll = new ScrollArea(canvas);
    private final Label answersCaption;
    private final Label truthsCaption;
    private final Pane answers = new Pane();
    private final Pane truths = new Pane();
    private final Pane answersWindow = window(answers);
    private final Pane truthsWindow = window(truths);
    private final List<Label> answerNames = new ArrayList<>();
    private final List<Label> truthNames = new ArrayList<>();
    private double side;

    /** @param sentence says what a cell holds; an empty one stands for the whole matrix */
    MatrixView(
            ControlFactory controls, MistakesViewModel mistakes, Function<Optional<Selection.Cell>, String> sentence) {
        this.mistakes = mistakes;
        answersCaption = controls.label("mistakes.answers", "muted", "small");
        truthsCaption = controls.label("mistakes.truths", "muted", "small");
        truthsCaption.setRotate(-90);
        controls.explain(answersCaption, controls.texts().bind("mistakes.answers.help"), "");
        controls.explain(truthsCaption, controls.texts().bind("mistakes.truths.help"), "");
        getStyleClass().add("matrix-view");
        scroll.getStyleClass().add("bare");
        scroll.setFocusTraversable(false);
        controls.named(scroll, "matrix-scroll", "mistakes.matrix");
        canvas.setId("confusion-matrix");
        canvas.setOnMouseClicked(event -> {
            canvas.requestFocus();
            canvas.cellAt(event.getX(), event.getY()).ifPresent(mistakes::select);
        });
        canvas.setOnKeyPressed(this::press);
        getChildren().addAll(answersCaption, truthsCaption, answersWindow, truthsWindow, scroll);
        explain(sentence);
        Runnable say = () -> canvas.setAccessibleText(sentence.apply(chosen()));
        mistakes.selection().addListener((property, before, now) -> {
            mark();
            say.run();
        });
        mistakes.state().addListener((property, before, now) -> say.run());
        controls.texts().language().addListener((property, before, now) -> say.run());
        say.run();
        scroll.viewportBoundsProperty().addListener((property, before, now) -> follow());
        scroll.hvalueProperty().addListener((property, before, now) -> follow());
        scroll.vvalueProperty().addListener((property, before, now) -> follow());
    }

    void show(ConfusionMatrix matrix, List<String> labels) {
        name(answers, answerNames, labels);
        name(truths, truthNames, labels);
        canvas.show(matrix);
        mark();
        requestLayout();
    }

    private static void name(Pane pane, List<Label> names, List<String> labels) {
        names.clear();
        for (String label : labels) {
            Label name = new Label(label);
            name.getStyleClass().add("class-name");
            name.setTooltip(new Tooltip(label));
            // Its place is beside its cells, whatever the pane has in mind.
            name.setManaged(false);
            names.add(name);
        }
        pane.getChildren().setAll(names);
    }

    /** A pane that shows only what lies within it. */
    private static Pane window(Pane content) {
        Pane window = new Pane(content);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        return window;
    }

    private void explain(Function<Optional<Selection.Cell>, String> sentence) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(400));
        canvas.setOnMouseMoved(event -> {
            Optional<Selection.Cell> cell = canvas.cellAt(event.getX(), event.getY());
            tooltip.setText(cell.isPresent() ? sentence.apply(cell) : "");
        });
        Tooltip.install(canvas, tooltip);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> mistakes.move(-1, 0);
            case DOWN -> mistakes.move(1, 0);
            case LEFT -> mistakes.move(0, -1);
            case RIGHT -> mistakes.move(0, 1);
            case ESCAPE -> mistakes.back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<Selection.Cell> chosen() {
        return mistakes.selection().get() instanceof Selection.Cell cell ? Optional.of(cell) : Optional.empty();
    }

    private void mark() {
        Optional<Selection.Cell> chosen = chosen();
        canvas.choose(chosen);
        for (int i = 0; i < truthNames.size(); i++) {
            int index = i;
            truthNames
                    .get(i)
                    .pseudoClassStateChanged(
                            CHOSEN, chosen.filter(cell -> cell.truth() == index).isPresent());
            answerNames
                    .get(i)
                    .pseudoClassStateChanged(
                            CHOSEN,
                            chosen.filter(cell -> cell.answer() == index).isPresent());
        }
        chosen.ifPresent(this::reveal);
    }

    /** Scrolls as little as is needed to have the whole cell on show. */
    private void reveal(Selection.Cell cell) {
        Bounds viewport = scroll.getViewportBounds();
        double whole = side * truthNames.size();
        scroll.setHvalue(scrolled(scroll.getHvalue(), whole, viewport.getWidth(), cell.answer() * side));
        scroll.setVvalue(scrolled(scroll.getVvalue(), whole, viewport.getHeight(), cell.truth() * side));
    }

    private double scrolled(double value, double whole, double visible, double start) {
        if (whole <= visible) {
            return 0;
        }
        double offset = value * (whole - visible);
        double moved = Math.max(start + side - visible, Math.min(start, offset));
        return moved / (whole - visible);
    }

    /** Keeps the names beside their rows and columns. */
    private void follow() {
        Bounds viewport = scroll.getViewportBounds();
        double whole = side * truthNames.size();
        answers.setTranslateX(-scroll.getHvalue() * Math.max(0, whole - viewport.getWidth()));
        truths.setTranslateY(-scroll.getVvalue() * Math.max(0, whole - viewport.getHeight()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.VERTICAL;
    }

    /** What square cells that fill the height make of the width. */
    @Override
    protected double computePrefWidth(double height) {
        if (truthNames.isEmpty()) {
            return 0;
        }
        double widest = widest();
        double caption = snapSizeY(answersCaption.prefHeight(-1)) + 2;
        double nameHeight = highest();
        double cells = height - caption - NAME_GAP - nameHeight - BORDER;
        double cell = Math.max(smallestCell(nameHeight), Math.min(canvas.largestSide(), cells / truthNames.size()));
        return Math.ceil(caption + widest + NAME_GAP + cell * truthNames.size() + BORDER + SCROLL_BAR);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    /** Names of neighbouring rows must not overlap. */
    private double smallestCell(double nameHeight) {
        return Math.max(canvas.smallestSide(), nameHeight);
    }

    @Override
    protected void layoutChildren() {
        int classes = truthNames.size();
        if (classes == 0) {
            return;
        }
        double caption = snapSizeY(answersCaption.prefHeight(-1)) + 2;
        double nameHeight = highest();
        double widest = widest();
        double left = caption + widest + NAME_GAP;
        double room = getWidth() - left;
        double upright = (getHeight() - caption - nameHeight - NAME_GAP) / classes;
        boolean turned = widest > Math.min(canvas.largestSide(), Math.min(room / classes, upright)) - 4;
        double top = caption + NAME_GAP + (turned ? widest : nameHeight);
        double below = getHeight() - top;
        // the border counts: without room for it too, the matrix would scroll for its sake
        double fitting = (Math.min(room, below) - BORDER) / classes;
        side = Math.floor(Math.max(smallestCell(nameHeight), Math.min(canvas.largestSide(), fitting)));
        canvas.setSide(side);
        double whole = side * classes + 1;
        double width = Math.min(room, whole + (whole > below ? SCROLL_BAR : 0));
        double height = Math.min(below, whole + (whole > room ? SCROLL_BAR : 0));
        scroll.resizeRelocate(left, top, width, height);
        answersWindow.resizeRelocate(left, caption, Math.min(room, whole), top - caption);
        truthsWindow.resizeRelocate(caption, top, widest + NAME_GAP, Math.min(below, whole));
        for (int i = 0; i < classes; i++) {
            placeAnswer(answerNames.get(i), i, turned, widest, nameHeight, top - caption);
            Label truth = truthNames.get(i);
            truth.setAlignment(Pos.CENTER_RIGHT);
            truth.resizeRelocate(0, i * side, widest, side);
        }
        layoutCaptions(left, top, caption, Math.min(width, whole), Math.min(height, whole));
        follow();
    }

    /** Of all names, for those with Chinese letters are higher. */
    private double highest() {
        double highest = 0;
        for (Label name : truthNames) {
            highest = Math.max(highest, name.prefHeight(-1));
        }
        return snapSizeY(highest);
    }

    private double widest() {
        double widest = 0;
        for (Label name : truthNames) {
            widest = Math.max(widest, name.prefWidth(-1));
        }
        return Math.ceil(Math.min(LONGEST_NAME, widest)) + BOLD;
    }

    /** Above its column; long names stand upright and begin at their column's head. */
    private void placeAnswer(Label name, int index, boolean turned, double widest, double nameHeight, double height) {
        double middle = index * side + side / 2;
        name.setRotate(turned ? -90 : 0);
        name.setAlignment(turned ? Pos.CENTER_LEFT : Pos.CENTER);
        double width = turned ? widest : side;
        double bottom = height - NAME_GAP / 2;
        double centre = bottom - (turned ? widest : nameHeight) / 2;
        name.resizeRelocate(middle - width / 2, centre - nameHeight / 2, width, nameHeight);
    }

    private void layoutCaptions(double left, double top, double caption, double width, double height) {
        answersCaption.resizeRelocate(left, 0, Math.max(width, answersCaption.prefWidth(-1)), caption);
        double length = Math.min(height, Math.ceil(truthsCaption.prefWidth(-1)));
        double centre = top + length / 2;
        truthsCaption.resizeRelocate(caption / 2 - length / 2, centre - caption / 2, length, caption);
    }
}
