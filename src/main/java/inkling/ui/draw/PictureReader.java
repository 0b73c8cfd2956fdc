package inkling.ui.draw;

import inkling.picture.OpenedPicture;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the ink of a picture file. For background threads. */
@FunctionalInterface
public interface PictureReader {
    /** @throws IOException if there is no picture in it; the message is a sentence that names the file */
    OpenedPicture read(Path file) throws IOException;
}
