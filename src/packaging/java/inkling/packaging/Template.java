package inkling.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Fills in files in which a name between two {@code @} stands for a value. */
record Template(Map<String, String> values) {
    void write(Path from, Path to) throws IOException {
        String text = Files.readString(from);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }
}
