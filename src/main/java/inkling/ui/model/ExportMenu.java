package inkling.ui.model;

import inkling.ui.common.ControlFactory;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Offers the formats in which the model in use can be exported. */
final class ExportMenu {
    private ExportMenu() {}

    static MenuButton of(ControlFactory controls, ModelViewModel models) {
        MenuButton menu = new MenuButton();
        menu.setGraphic(ControlFactory.icon("fth-share"));
        menu.textProperty().bind(controls.texts().bind("model.export"));
        for (ExportFormat format : ExportFormat.values()) {
            String name = format.name().toLowerCase(Locale.ROOT);
            MenuItem item = new MenuItem();
            item.setId("export-" + name);
            item.textProperty().bind(controls.texts().bind("model.export." + name));
            item.setOnAction(event -> models.export(format));
            menu.getItems().add(item);
        }
        controls.explain(menu, controls.texts().bind("model.export.help"), "");
        return controls.named(menu, "export-model", "model.export");
    }
}
