package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.data.Mnist;
import inkling.engine.Preset;
import inkling.ui.Models;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgramNamesTest {
    private final Texts chinese = new Texts(Language.CHINESE);

    @Test
    void aModelThatCameWithTheProgramHasAChineseName() {
        NamedModel model = new NamedModel(
                Preset.BEST.title(), Models.untrained(1), new NamedModel.Origin.Bundled("inkling"), true);
        assertEquals("Inkling 最佳", chinese.get(ProgramNames.of(model)));
    }

    @Test
    void aFileKeepsItsNameWhateverItIs() {
        NamedModel model = NamedModel.ofFile(Path.of("First steps.json"), Models.untrained(1));
        assertEquals("First steps", chinese.get(ProgramNames.of(model)));
    }

    @Test
    void aRunThatNobodyHasNamedHasAChineseNameWhateverVersionWroteIt() {
        assertEquals("LeNet-5 风格 3", chinese.get(ProgramNames.ofRun("LeNet-5 style 3", "LeNet-5 style", 3)));
        assertEquals("LeNet-5 style 3", chinese.get(ProgramNames.ofRun("LeNet-5 style 3", "LeNet-5 style", 4)));
        assertEquals("Mein Lauf", chinese.get(ProgramNames.ofRun("Mein Lauf", "LeNet-5 style", 3)));
    }

    @Test
    void everyBundledModelOfAPresetHasTheNameOfThePreset() {
        for (Preset preset : Preset.values()) {
            String bundled = preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertEquals(
                    chinese.get(ProgramNames.ofNetwork(preset.title())), chinese.get(ProgramNames.ofBundled(bundled)));
        }
        assertEquals("Inkling 最佳", chinese.get(ProgramNames.ofBundled("inkling")));
        assertEquals("another", chinese.get(ProgramNames.ofBundled("another")));
    }

    @Test
    void aProgramWithoutModelsNamesItsFirstOneInChinese() {
        assertEquals("Inkling（未训练）", chinese.get(ProgramNames.ofNetwork(ProgramNames.UNTRAINED)));
    }

    @Test
    void thePicturesOfTheTestHaveAChineseNameAndThoseOfTheUserTheirOwn() {
        assertEquals("MNIST 测试集", chinese.get(ProgramNames.ofData(Mnist.TEST_NAME)));
        assertEquals("shapes", chinese.get(ProgramNames.ofData("shapes")));
    }
}
