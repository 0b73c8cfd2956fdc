package inkling.data;

import inkling.failure.Reason;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The content of one IDX file, the format of the MNIST files: two zero bytes, the element type, the number of dimensions, each
 * dimension as a 32-bit number with the highest byte first, then the values. Source: LeCun, Cortes, Burges, "The MNIST database of
 * handwritten digits".
 *
 * @param bytes the values as they stand in the file
 */
record IdxArray(IdxType type, int[] dimensions, byte[] bytes) {
    /** The most bytes of values that a file may hold (1 GiB). */
    static final long MAX_VALUES = 1L << 30;

    private static final int FIRST_PIECE = 1 << 20;

    /**
     * Reads a file to its end. Memory is taken only for what is really there, whatever the header says.
     *
     * @param in the unpacked content
     * @param content what the file should hold
     * @param limit the most bytes of values to accept
     * @throws UnreadableFileException if the header lies or the file is too short or too long
     */
    static IdxArray read(InputStream in, String file, IdxContent content, long limit) throws IOException {
        try {
            return read(new DataInputStream(in), file, content, limit);
        } catch (EOFException e) {
            throw new UnreadableFileException(file, DataReason.CUT_OFF.of(), e);
        }
    }

    private static IdxArray read(DataInputStream in, String file, IdxContent content, long limit) throws IOException {
        int magic = in.readInt();
        if (magic >>> 16 != 0) {
            throw new UnreadableFileException(file, DataReason.NOT_IDX.of(String.format(Locale.ROOT, "%08x", magic)));
        }
        IdxType type = IdxType.of(magic >> 8 & 0xff)
                .orElseThrow(() -> new UnreadableFileException(file, DataReason.UNKNOWN_TYPE.of(magic >> 8 & 0xff)));
        int rank = magic & 0xff;
        if (!content.canHave(rank)) {
            throw new UnreadableFileException(
                    file, DataReason.WRONG_DIMENSIONS.of(content.dimensions(), describe(rank)));
        }
        int[] dimensions = new int[rank];
        for (int i = 0; i < rank; i++) {
            dimensions[i] = in.readInt();
        }
        long size = checkedSize(dimensions, file, limit / type.bytes());
        return new IdxArray(type, dimensions, readValues(in, file, (int) size * type.bytes(), type));
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

    private static byte[] readValues(InputStream in, String file, int size, IdxType type) throws IOException {
        byte[] values = new byte[Math.min(size, FIRST_PIECE)];
        int read = 0;
        while (true) {
            read += in.readNBytes(values, read, values.length - read);
            if (read < values.length) {
                throw new UnreadableFileException(
                        file, DataReason.TOO_SHORT.of(size / type.bytes(), read / type.bytes()));
            }
            if (read == size) {
                break;
            }
            values = Arrays.copyOf(values, (int) Math.min(size, 2L * values.length));
        }
        if (in.read() >= 0) {
            throw new UnreadableFileException(file, DataReason.TOO_LONG.of(size / type.bytes()));
        }
        return values;
    }

    /** How many values there are. */
    int size() {
        return bytes.length / type.bytes();
    }

    /** The value at this place, from 0 to {@link #size} - 1. */
    double value(int index) {
        return type.value(bytes, index * type.bytes());
    }
}
