package inkling.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import inkling.ink.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Turns and mirrors a picture as the note of its camera says. A camera stores the rows as its sensor has them, and notes how it was
 * held: the tag Orientation, 1 to 8, of JEITA CP-3451 "Exif", section 4.6.4.
 */
final class Orientation {
    private static final int UPRIGHT = 1;

    /** Those above, where rows are stored as columns. */
    private static final int LAST_UNTURNED = 4;

    private Orientation() {}

    /** The tag in a file's content, 1 to 8; 1 if there is none, or none that can be read: the pixels may be good all the same. */
    static int of(byte[] content) {
        try {
            for (ExifIFD0Directory directory : ImageMetadataReader.readMetadata(
                            new ByteArrayInputStream(content), content.length)
                    .getDirectoriesOfType(ExifIFD0Directory.class)) {
                Integer tag = directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
                if (tag != null && tag >= UPRIGHT && tag <= 8) {
                    return tag;
                }
            }
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** The picture as it was seen, of a stored one with this tag. */
    static Picture upright(Picture stored, int tag) {
        if (tag == UPRIGHT) {
            return stored;
        }
        boolean turned = tag > LAST_UNTURNED;
        int width = turned ? stored.height() : stored.width();
        int height = turned ? stored.width() : stored.height();
        // whether the first stored row is at the bottom or at the right, and the first column at the right or at the
        // bottom
        boolean rowsBackwards = tag == 3 || tag == 4 || tag == 6 || tag == 7;
        boolean columnsBackwards = tag == 2 || tag == 3 || tag == 7 || tag == 8;
        float[] ink = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                int row = turned ? x : y;
                int column = turned ? y : x;
                ink[i] = stored.at(
                        columnsBackwards ? stored.width() - 1 - column : column,
                        rowsBackwards ? stored.height() - 1 - row : row);
            }
        }
        return new Picture(width, height, ink);
    }
}
