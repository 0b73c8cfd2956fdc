package inkling.damage;

import java.io.IOException;
import java.util.List;

/** Something that reads files of one kind. */
public interface Reader {
    /** What errors are to call the file. */
    String file();

    /** What kind of files they are, as far as the damage depends on it: bytes without any notation, unless a reader says otherwise. */
    default Damage.Scope scope() {
        return Damage.Scope.BYTES;
    }

    /** Whether its files have hashes, so that an accident cannot make another file of them. */
    default boolean hasHashes() {
        return false;
    }

    /** Whole files, to be damaged. */
    List<byte[]> originals();

    /**
     * Reads a file.
     *
     * @return what is done with its content next
     * @throws IOException if it is refused
     */
    Use read(byte[] content) throws IOException;

    /** What happens to a file that was read; it has to work. */
    interface Use {
        /** The bytes that it is saved as. */
        byte[] run() throws IOException;
    }
}
