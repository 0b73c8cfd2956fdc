package inkling.store.run;

import com.google.gson.JsonParser;
import inkling.store.json.LimitedJsonReader;
import inkling.training.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A training run's settings as a checkpoint has them, for tests of other packages. */
public final class ConfigFiles {
    private ConfigFiles() {}

    public static String write(TrainingConfig config) {
        return ConfigCodec.write(config).toString();
    }

    /** @param folder where a file may be made */
    public static TrainingConfig read(String text, Path folder) throws IOException {
        JsonParser.parseString(text);
        Path file = Files.writeString(folder.resolve("config.json"), text);
        return ConfigCodec.read(LimitedJsonReader.read(file, 1 << 20, 1000));
    }
}
