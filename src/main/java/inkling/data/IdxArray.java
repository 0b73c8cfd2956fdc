package inkling.data;

import inkling.failure.Reason;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The content of one IDX file of unsigned bytes, the format of the MNIST files: two zero bytes, the element type, the number
 * of dimensions, each dimension as a 32-bit number with the highest byte first, then the values. Source: LeCun, Cortes,
 * Burges, "The MNIST database of handwritten digits".
 *
 * @param values one for each of the dimensions' product
 */
record IdxArray(int[] dimensions, byte[] values) {
    /** The most values that a file may hold (1 GiB). */
    static final long MAX_VALUES = 1L << 30;

    private static final int UNSIGNED_BYTES = 0x08;
    private static final Map<Integer, DataReason> OTHER_TYPES = Map.of(
            0x09, DataReason.SIGNED_BYTES,
            0x0b, DataReason.SHORTS,
            0x0c, DataReason.INTEGERS,
            0x0d, DataReason.FLOATS,
            0x0e, DataReason.DOUBLES);
    private static final int FIRST_PIECE = 1 << 20;

    /**
     * Reads a file to its end. Memory is taken only for what is really there, whatever the header says.
     *
     * @param in the unpacked content
     * @param rank how many dimensions there should be
     * @param limit the most values to accept
     * @throws UnreadableFileException if the header lies or the file is too short or too long
     */
    static IdxArray read(InputStream in, String file, int rank, long limit) throws IOException {
        try {
            int[] dimensions = readHeader(new DataInputStream(in), file, rank);
            long size = checkedSize(dimensions, file, limit);
            byte[] values = readValues(in, file, (int) size);
            return new IdxArray(dimensions, values);
        } catch (EOFException e) {
            throw new UnreadableFileException(file, DataReason.CUT_OFF.of(), e);
        }
    }

    private static int[] readHeader(DataInputStream in, String file, int rank) throws IOException {
        int magic = in.readInt();
        if (magic >>> 16 != 0) {
            throw new UnreadableFileException(file, DataReason.NOT_IDX.of(String.format(Locale.ROOT, "%08x", magic)));
        }
        int type = magic >> 8 & 0xff;
        if (type != UNSIGNED_BYTES) {
            Object found = OTHER_TYPES.containsKey(type) ? OTHER_TYPES.get(type) : DataReason.UNKNOWN_TYPE.of(type);
            throw new UnreadableFileException(file, DataReason.NOT_BYTES.of(found));
        }
        int found = magic & 0xff;
        if (found != rank) {
            throw new UnreadableFileException(file, DataReason.WRONG_DIMENSIONS.of(describe(rank), describe(found)));
        }
        int[] dimensions = new int[rank];
        for (int i = 0; i < rank; i++) {
            dimensions[i] = in.readInt();
        }
        return dimensions;
    }

    private static Reason describe(int rank) {
        return switch (rank) {
            case 1 -> DataReason.LABELS_DIMENSION.of();
            case 3 -> DataReason.PICTURES_DIMENSIONS.of();
            default -> DataReason.DIMENSIONS.of(rank);
        };
    }

    private static long checkedSize(int[] dimensions, String file, long limit) throws IOException {
        List<Long> sides =
                Arrays.stream(dimensions).mapToObj(Integer::toUnsignedLong).toList();
        String text = sides.stream().map(String::valueOf).collect(Collectors.joining("×"));
        long size = 1;
        for (long side : sides) {
            if (side == 0) {
                throw new UnreadableFileException(file, DataReason.NO_VALUES.of(text));
            }
            // below 2^30 times below 2^32: no overflow
            size *= side;
            if (size > limit) {
                throw new UnreadableFileException(file, DataReason.CLAIMS_TOO_MUCH.of(text, limit));
            }
        }
        return size;
    }

    private static byte[] readValues(InputStream in, String file, int size) throws IOException {
        byte[] values = new byte[Math.min(size, FIRST_PIECE)];
        int read = 0;
        while (true) {
            read += in.readNBytes(values, read, values.length - read);
            if (read < values.length) {
                throw new UnreadableFileException(file, DataReason.TOO_SHORT.of(size, read));
            }
            if (read == size) {
                break;
            }
            values = Arrays.copyOf(values, (int) Math.min(size, 2L * values.length));
        }
        if (in.read() >= 0) {
            throw new UnreadableFileException(file, DataReason.TOO_LONG.of(size));
        }
        return values;
    }
}
