package inkling.ui.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Says where the window listens, in a file that nobody but its user may read.
 *
 * @param port on the loopback interface
 * @param secret said by whoever hands files over
 * @param proof said by the window in return: another program may have the port by now
 */
record Address(int port, String secret, String proof) {
    private static final String FILE = "address";
    private static final int SECRET_BYTES = 16;
    private static final int LONGEST_FILE = 200;
    private static final int LAST_PORT = 65535;

    static Address atPort(int port) {
        SecureRandom random = new SecureRandom();
        return new Address(port, secret(random), secret(random));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes the file, in a folder that is there, over an older one. */
    void write(Path folder) throws IOException {
        Path temporary = Files.createTempFile(folder, "." + FILE, ".tmp", ownerOnly(folder));
        try {
            Files.writeString(temporary, port + "\n" + secret + "\n" + proof + "\n");
            Files.move(temporary, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Takes the file away, if there is one. */
    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /**
     * Reads the file.
     *
     * @return nothing if there is none, or something else is in it
     * @throws IOException if it cannot be read
     */
    static Optional<Address> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (Files.size(file) > LONGEST_FILE) {
                return Optional.empty();
            }
            List<String> lines =
                    Files.readString(file, StandardCharsets.US_ASCII).lines().toList();
            if (lines.size() != 3) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(0));
            return port > 0 && port <= LAST_PORT
                    ? Optional.of(new Address(port, lines.get(1), lines.get(2)))
                    : Optional.empty();
        } catch (NoSuchFileException | java.nio.charset.CharacterCodingException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
