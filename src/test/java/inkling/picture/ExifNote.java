package inkling.picture;

import java.io.ByteArrayOutputStream;

/** Writes a camera's note of how it was held into a JPEG. */
public final class ExifNote {
    private ExifNote() {}

    /** The file with a segment APP1 behind its first two bytes: one directory, the tag Orientation alone in it. */
    public static byte[] in(byte[] jpeg, int orientation) {
        byte[] segment = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34, // the marker, and the length of what follows
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8, // big-endian, the directory at 8
            0,
            1, // one entry
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0, // tag 274, one short
            0,
            0,
            0,
            0, // no other directory
        };
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(jpeg, 0, 2);
        noted.write(segment, 0, segment.length);
        noted.write(jpeg, 2, jpeg.length - 2);
        return noted.toByteArray();
    }
}
