package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.data.Mnist;
import inkling.engine.Preset;
import inkling.ui.Models;
import java.nio.file.Path;
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
    void thePicturesOfTheTestHaveAChineseNameAndThoseOfTheUserTheirOwn() {
        assertEquals("MNIST 测试集", chinese.get(ProgramNames.ofData(Mnist.TEST_NAME)));
        assertEquals("shapes", chinese.get(ProgramNames.ofData("shapes")));
    }
}
