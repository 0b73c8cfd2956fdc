package inkling.ui.draw;

import inkling.ink.Pen;
import inkling.model.Model;
import inkling.ui.common.Background;
import inkling.ui.common.ClipboardText;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.FileChoice;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.ScreenView;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Shortcut;
import inkling.ui.draw.DrawingTools.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows the Recognise tab: tools, board, prediction, and the steps in between. */
public final class DrawView implements ScreenView {
    private static final double NARROWEST_SLIDER = 40;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final DrawViewModel drawing;
    private final WhyViewModel why;
    private final HeldSwitch whyKey;
    private final Labelling labelling;
    private final ControlFactory controls;
    private final Notifications notifications;
    private final BoardView board;
    private final PictureCommands pictures;
    private final ScrollPane root;

    /** @param showing whether this tab is on show: otherwise nothing is painted */
    public DrawView(
            ControlFactory controls,
            ObservableBooleanValue showing,
            DrawViewModel drawing,
            WhyViewModel why,
            Labelling labelling,
            ObservableValue<Model> model,
            FileChoice files,
            Notifications notifications,
            Background background) {
        this.drawing = drawing;
        this.why = why;
        whyKey = new HeldSwitch(why.shown(), () -> System.nanoTime() / 1_000_000);
        this.labelling = labelling;
        this.controls = controls;
        this.notifications = notifications;
        board = new BoardView(controls, drawing, showing, "canvas");
        pictures = new PictureCommands(drawing, files, notifications, background, this::photograph);
        ObservableValue<List<String>> classes =
                Bindings.createObjectBinding(() -> model.getValue().labels(), model);
        AnswerView answer = new AnswerView(controls, drawing, labelling, classes, showing);
        answer.guesses().setOnContextMenuRequested(this::showMenu);
        WhyPanel whyPanel = new WhyPanel(controls, why);
        board.showInfluences(why, drawing.tools().blackboard(), whyPanel.said());
        DrawLayout layout = new DrawLayout(
                new DrawTools(controls, drawing, why, pictures),
                board,
                penWidth(),
                answer,
                new BelowBoard(whyPanel, new StripView(controls, drawing)));
        layout.getStyleClass().addAll("screen", "recognise");
        answer.tight().addListener((property, before, now) -> layout.pseudoClassStateChanged(TIGHT, now));
        root = new ScrollArea(layout);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("bare");
        root.viewportBoundsProperty().addListener((property, before, now) -> answer.fit(now.getHeight()));
        controls.named(root, "recognise-screen", "tab.recognise");
        root.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_RELEASED, this::releaseKey);
            }
        });
    }

    private void releaseKey(KeyEvent event) {
        if (event.getCode() == KeyCode.W) {
            whyKey.release();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Puts a picture on the board, instead of what is there. */
    public void open(Path picture) {
        pictures.open(picture);
    }

    /** Does the same as {@link #open(Path)}. */
    public void open(Image picture) {
        pictures.open(picture);
    }

    /** @param here whether this screen is on show */
    public List<Shortcut> shortcuts(ObservableBooleanValue here) {
        List<Shortcut> all = new ArrayList<>(List.of(
                Shortcut.of("draw.pen", here, () -> drawing.tools().tool().set(Tool.PEN), "B"),
                Shortcut.of("draw.eraser", here, () -> drawing.tools().tool().set(Tool.ERASER), "E"),
                Shortcut.of("draw.thinner", here, () -> changeWidth(-2), "Open Bracket"),
                Shortcut.of("draw.thicker", here, () -> changeWidth(2), "Close Bracket")));
        all.addAll(Editing.shortcuts(drawing, here));
        all.addAll(List.of(
                Shortcut.of("draw.open", here, pictures::open, "Shortcut+I"),
                Shortcut.of("draw.paste", here, pictures::paste, "Shortcut+V"),
                Shortcut.of("draw.save", here, pictures::save, "Shortcut+E"),
                Shortcut.of("draw.copy", here, this::copyAnswer, "Shortcut+C"),
                Shortcut.of(
                        "draw.steps.show",
                        here,
                        () -> drawing.answer()
                                .steps()
                                .shown()
                                .set(!drawing.answer().steps().shown().get()),
                        "P"),
                Shortcut.of(
                        "draw.blackboard",
                        here,
                        () -> drawing.tools()
                                .blackboard()
                                .set(!drawing.tools().blackboard().get()),
                        "K"),
                Shortcut.of("draw.why", here, whyKey::press, "W")));
        for (int digit = 0; digit <= 9; digit++) {
            int meant = digit;
            String[] keys = {Integer.toString(digit), "Numpad " + digit};
            // One line of the list stands for all ten.
            all.add(Shortcut.of(digit == 0 ? "teach.key" : "", here, () -> labelling.pressDigit(meant), keys)
                    .shownAs("0 – 9"));
        }
        all.add(Shortcut.of("collect.switch", here, labelling::switchCollecting, "C"));
        all.add(Shortcut.of("collect.keep", here, () -> labelling.collecting().keep(), "ENTER"));
        return all;
    }

    private void copyAnswer() {
        drawing.answer()
                .recognition()
                .get()
                .typed()
                .ifPresentOrElse(
                        answer -> {
                            ClipboardText.put(answer);
                            notifications.inform(Message.of("draw.copied", AnswerText.onOneLine(answer)));
                        },
                        () -> notifications.inform(Message.of("draw.copy.nothing")));
    }

    private void showMenu(ContextMenuEvent event) {
        MenuItem copy = new MenuItem(controls.texts().get("draw.copy"));
        copy.setOnAction(chosen -> copyAnswer());
        ContextMenu menu = new ContextMenu(copy);
        menu.setId("answer-menu");
        menu.show(root, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private HBox penWidth() {
        Slider slider = new Slider(Pen.WIDTH.range().least(), Pen.WIDTH.range().most(), Pen.WIDTH.usual());
        slider.setBlockIncrement(2);
        slider.valueProperty().bindBidirectional(drawing.tools().penWidth());
        controls.named(slider, "pen-width", "draw.width");
        controls.explain(slider, controls.texts().bind("draw.width"), "[  ]");
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label number = controls.label(
                Bindings.createStringBinding(
                        () -> Long.toString(
                                Math.round(drawing.tools().penWidth().get())),
                        drawing.tools().penWidth()),
                "muted",
                "width-number");
        Label name = controls.label("draw.width", "muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        slider.setMinWidth(NARROWEST_SLIDER);
        HBox row = new HBox(name, slider, number);
        row.getStyleClass().add("below-board");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void changeWidth(double by) {
        drawing.tools()
                .penWidth()
                .set(Pen.WIDTH.range().nearest(drawing.tools().penWidth().get() + by));
    }

    private Image photograph() {
        return SavedPicture.of(drawing.drawing().get(), board.paper(), board.ink());
    }
}
