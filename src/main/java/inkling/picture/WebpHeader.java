package inkling.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks at the header of WebP files: RFC 9649, section 2.7.1. */
final class WebpHeader {
    private static final int FLAGS_AT = 20;
    private static final int ANIMATION = 0x02;
    private static final int ALPHA = 0x10;

    /** The letters RIFF, the length of what follows, and the letters WEBP. */
    private static final int HEADER = 12;

    private WebpHeader() {}

    /**
     * Whether a file's content is that of an animated WebP with transparency: the library gives its frames without their
     * transparency, and only the part of the canvas that each of them changes.
     */
    static boolean isTransparentAnimation(byte[] content) {
        return content.length > FLAGS_AT
                && isAt(content, 0, "RIFF")
                && isAt(content, 8, "WEBPVP8X")
                && (content[FLAGS_AT] & ANIMATION) != 0
                && (content[FLAGS_AT] & ALPHA) != 0;
    }

    /** Whether a file is a WebP that ends before the length that it states: its decoder may fill the rest with paper and say nothing. */
    static boolean breaksOff(byte[] content) {
        return content.length >= HEADER
                && isAt(content, 0, "RIFF")
                && isAt(content, 8, "WEBP")
                && content.length < HEADER - 4 + Integer.toUnsignedLong(length(content));
    }

    private static int length(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
    }

    private static boolean isAt(byte[] content, int place, String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(content, place, place + letters.length, letters, 0, letters.length);
    }
}
