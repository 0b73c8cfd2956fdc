package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Fonts;
import inkling.ui.common.Icon;
import inkling.ui.common.Language;
import inkling.ui.common.ModelWords;
import inkling.ui.common.NamedModel;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import inkling.ui.help.HelpViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows the bar at the top: tabs, the model in use, switches for theme and language, and help. */
final class Header extends HBox {
    /** Below this, in font sizes, the tabs lose their icons and the program its name, so that the model keeps its own. */
    private static final double NARROW = 90;
    /** Below this the tabs are icons alone. */
    private static final double NARROWEST = 62;

    private final ControlFactory controls;
    private final Texts texts;
    private final ShellViewModel shell;
    private final ModelWords words;
    /** The window's width: it is known before the header is laid out, whose own width comes too late to take icons away. */
    private final ObservableValue<? extends Number> room = sceneProperty()
            .flatMap(Scene::rootProperty)
            .flatMap(root -> ((Region) root).widthProperty())
            .orElse(0);
    /** Not before there is a width at all: icons that come back after the first frame are drawn once without their font. */
    private final BooleanBinding narrow;

    private final BooleanBinding narrowest;

    Header(ControlFactory controls, ShellViewModel shell, CurrentModel currentModel, HelpViewModel help) {
        this.controls = controls;
        this.shell = shell;
        texts = controls.texts();
        words = new ModelWords(texts);
        narrow = narrowerThan(NARROW);
        narrowest = narrowerThan(NARROWEST);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label("Inkling");
        name.getStyleClass().add("product");
        name.setMinWidth(USE_PREF_SIZE);
        name.setGraphic(ControlFactory.icon("fth-feather"));
        name.contentDisplayProperty()
                .bind(Bindings.createObjectBinding(
                        () -> narrow.get() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT, narrow));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tabs = new HBox(
                tab(Screen.RECOGNISE, "fth-edit-3", "Ctrl+1"),
                tab(Screen.TRAIN, "fth-activity", "Ctrl+2"),
                tab(Screen.OWN, "fth-inbox", "Ctrl+3"),
                tab(Screen.MISTAKES, "fth-grid", "Ctrl+4"),
                tab(Screen.MODEL, "fth-layers", "Ctrl+5"),
                tab(Screen.INSPECT, "fth-zoom-in", "Ctrl+6"));
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.getStyleClass().add("tabs");
        getChildren()
                .addAll(
                        name,
                        tabs,
                        gap,
                        model(currentModel),
                        unsaved(currentModel),
                        themeButton(),
                        languageButton(),
                        controls.iconButton("show-help", "fth-help-circle", "help.show", "F1", help::toggle));
    }

    private BooleanBinding narrowerThan(double fontSizes) {
        return Bindings.createBooleanBinding(
                () -> room.getValue().doubleValue() > 0
                        && room.getValue().doubleValue()
                                < fontSizes * shell.textSize().pixels(),
                room,
                shell.textSize().percent());
    }

    private ToggleButton tab(Screen screen, String icon, String keys) {
        String key = "tab." + screen.name().toLowerCase(Locale.ROOT);
        ToggleButton tab = new ToggleButton();
        tab.setGraphic(ControlFactory.icon(icon));
        tab.textProperty().bind(texts.bind(key));
        tab.contentDisplayProperty().bind(Bindings.createObjectBinding(this::tabDisplay, narrow, narrowest));
        tab.getStyleClass().addAll("flat", "tab-button");
        tab.setMinWidth(USE_PREF_SIZE);
        controls.explain(tab, texts.bind(key), keys);
        tab.setSelected(shell.screen().get() == screen);
        shell.screen().addListener((property, before, now) -> tab.setSelected(now == screen));
        tab.setOnAction(event -> {
            shell.screen().set(screen);
            tab.setSelected(true);
        });
        return controls.named(tab, "tab-" + screen.name().toLowerCase(Locale.ROOT), key);
    }

    private ContentDisplay tabDisplay() {
        if (narrowest.get()) {
            return ContentDisplay.GRAPHIC_ONLY;
        }
        return narrow.get() ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT;
    }

    /** Shows the model that recognises now; a click leads to the Model tab. */
    private Button model(CurrentModel currentModel) {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "model-badge");
        button.setMnemonicParsing(false);
        // A long name is shortened in its middle, for the accuracy stands at the end.
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> describe(currentModel),
                        currentModel.current(),
                        currentModel.candidate(),
                        currentModel.learning(),
                        texts.language()));
        Icon inUse = ControlFactory.icon("fth-cpu");
        Icon candidate = ControlFactory.icon("fth-activity");
        button.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> currentModel.candidate().get() == null ? inUse : candidate, currentModel.candidate()));
        currentModel
                .candidate()
                .addListener((property, before, now) ->
                        button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("trial"), now != null));
        button.setOnAction(event -> shell.screen().set(Screen.MODEL));
        StringBinding everything = Bindings.createStringBinding(
                () -> explain(currentModel),
                currentModel.current(),
                currentModel.atRisk(),
                currentModel.candidate(),
                texts.language());
        controls.explain(button, everything, "");
        button.getTooltip().setWrapText(true);
        button.getTooltip().getStyleClass().add("wide-tooltip");
        return controls.named(button, "model-badge", button.textProperty());
    }

    private Label unsaved(CurrentModel currentModel) {
        Label mark = controls.label("model.unsaved", "chip", "warning");
        mark.setId("header-unsaved");
        mark.setMinWidth(USE_PREF_SIZE);
        // While another network answers, the badge is not about the model in use.
        return ControlFactory.showWhile(
                mark,
                Bindings.createBooleanBinding(
                        () -> !currentModel.current().get().saved()
                                && currentModel.candidate().get() == null,
                        currentModel.current(),
                        currentModel.candidate()));
    }

    private String explain(CurrentModel currentModel) {
        NamedModel model = currentModel.current().get();
        if (currentModel.candidate().get() != null) {
            return texts.get("header.trial.help", ProgramNames.of(model));
        }
        List<String> lines = new ArrayList<>(List.of(
                texts.get(ProgramNames.of(model)),
                words.accuracy(model),
                words.place(model, currentModel.atRisk().get())));
        if (!model.saved()) {
            lines.add(texts.get("model.unsaved"));
        }
        lines.add(texts.get("header.model"));
        return String.join("\n", lines);
    }

    private String describe(CurrentModel currentModel) {
        if (currentModel.candidate().get() != null) {
            return texts.get(currentModel.learning().get() ? "header.learning" : "header.trial");
        }
        NamedModel model = currentModel.current().get();
        String accuracy = ModelWords.figure(model);
        String name = texts.get(ProgramNames.of(model));
        return accuracy.isEmpty() ? name : name + " · " + accuracy;
    }

    private Button themeButton() {
        Button button = controls.iconButton("switch-theme", "fth-moon", "theme.switch", "Ctrl+D", shell::switchTheme);
        Icon moon = ControlFactory.icon("fth-moon");
        Icon sun = ControlFactory.icon("fth-sun");
        button.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> shell.theme().get() == Theme.LIGHT ? moon : sun, shell.theme()));
        return button;
    }

    /** Shows the other language's own name for itself, so that it is found by those who cannot read this one. */
    private Button languageButton() {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "language");
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Language next = texts.language().get().next();
                            return next.title(Fonts.ofThisComputer());
                        },
                        texts.language()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> shell.switchLanguage());
        controls.explain(button, texts.bind("language.switch"), "Ctrl+G");
        return controls.named(button, "switch-language", "language.switch");
    }
}
