package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.Mnist;
import inkling.data.Remedy;
import inkling.store.run.DataLocation;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Language;
import inkling.ui.common.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class SettingsPaneTest {
    private final TrainSettings settings = new TrainSettings();
    /** Has pictures in dark on light. */
    private final FakeTrainingService trainer = new FakeTrainingService() {
        @Override
        public Data load(DataLocation location) throws IOException {
            data = Remedy.apply(List.of(Remedy.INVERT), Mnist.test().slice(0, 100));
            return super.load(location);
        }
    };

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsWrongWithADataSetIsInSightAlthoughTheFurtherSettingsAreFolded() {
        new FxRobot().interact(() -> {
            DataCheckViewModel check = new DataCheckViewModel(settings, trainer, Background.onCallingThread());
            SettingsPane pane = new SettingsPane(
                    new ControlFactory(new Texts(Language.ENGLISH)),
                    settings,
                    new CurrentModel(Models.bundled()),
                    new ChosenFile(),
                    check,
                    () -> {});
            settings.data.set(DataChoice.IDX);
            settings.images.text().set(Path.of("images").toAbsolutePath().toString());
            settings.labels.text().set(Path.of("labels").toAbsolutePath().toString());
            settings.further.set(false);
            Node button = pane.lookup("#remedy-invert");
            for (Node node = button; node != pane; node = node.getParent()) {
                assertTrue(node.isVisible() && node.isManaged(), node.toString());
            }
        });
    }
}
