package inkling.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Tells pictures among the files that consist of boxes (ISO/IEC 14496-12), which are mostly films. Their first box, of the type
 * {@code ftyp}, names brands, four letters each: the major one at 8, and from 16 to its end those that the file is compatible with.
 * Brands of HEIF are those of ISO/IEC 23008-12, annexes B and C; mif1 and msf1 say nothing of how the picture is coded.
 */
final class BoxSignature {
    private static final int MAJOR_BRAND_AT = 8;
    private static final int COMPATIBLE_BRANDS_AT = 16;
    private static final int LENGTH_OF_BRAND = 4;
    private static final Set<String> BRANDS_OF_AVIF = Set.of("avif", "avis");
    private static final Set<String> BRANDS_OF_HEIF =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    private BoxSignature() {}

    /** The kind by the beginning of a file whose first box has the type {@code ftyp}; a film is foreign. */
    static FileKind kind(byte[] start) {
        if (hasBrand(start, BRANDS_OF_AVIF)) {
            return FileKind.AVIF;
        }
        return hasBrand(start, BRANDS_OF_HEIF) ? FileKind.HEIF : FileKind.FOREIGN;
    }

    private static boolean hasBrand(byte[] start, Set<String> brands) {
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(start).getInt());
        int end = (int) Math.min(length, start.length);
        if (isBrand(start, MAJOR_BRAND_AT, brands)) {
            return true;
        }
        for (int at = COMPATIBLE_BRANDS_AT; at + LENGTH_OF_BRAND <= end; at += LENGTH_OF_BRAND) {
            if (isBrand(start, at, brands)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBrand(byte[] start, int at, Set<String> brands) {
        return at + LENGTH_OF_BRAND <= start.length
                && brands.contains(new String(start, at, LENGTH_OF_BRAND, StandardCharsets.ISO_8859_1));
    }
}
