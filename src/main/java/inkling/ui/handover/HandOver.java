package inkling.ui.handover;

import inkling.store.LockFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Hands the files of this start to the window that is open already. */
public final class HandOver {
    private static final System.Logger LOG = System.getLogger(HandOver.class.getName());
    /** As long as a window may take from its claim to being shown, on a slow and busy machine. */
    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(30);
    /** How long the window may be busy; longer than {@link Inbox} waits for others. */
    private static final int PATIENCE_MILLIS = 8000;

    private HandOver() {}

    /**
     * Hands the files over; waits for a window that is just starting.
     *
     * @param folder see {@link WindowClaim#folder}
     * @param files absolute; none to bring the window to the front alone
     * @return whether the window has taken them; it may be gone by now, or not answer
     */
    public static boolean to(Path folder, List<Path> files) {
        try {
            long begin = System.nanoTime();
            Optional<Address> address = Address.read(folder);
            while (address.isEmpty() && System.nanoTime() - begin < START_NANOS && isClaimed(folder)) {
                LockSupport.parkNanos(POLL_NANOS);
                address = Address.read(folder);
            }
            return address.isPresent() && isTaken(address.get(), files);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The window that is open does not answer.", e);
            return false;
        }
    }

    private static boolean isClaimed(Path folder) throws IOException {
        Optional<LockFile> lock = LockFile.ofFolder(folder);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isEmpty();
    }

    private static boolean isTaken(Address address, List<Path> files) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write(address.secret().getBytes(StandardCharsets.US_ASCII));
            int count = Math.min(files.size(), Inbox.MOST_FILES);
            out.writeInt(count);
            for (Path file : files.subList(0, count)) {
                out.writeUTF(file.toString());
            }
            out.flush();
            byte[] proof = address.proof().getBytes(StandardCharsets.US_ASCII);
            return Arrays.equals(proof, socket.getInputStream().readNBytes(proof.length));
        }
    }
}
