package inkling.ui.handover;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Takes in the files of later starts, one start after the other. */
public final class Inbox implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());
    /** Longer than a start needs for its few bytes; a program that says nothing keeps the others waiting no longer. */
    private static final int PATIENCE_MILLIS = 2000;

    static final int MOST_FILES = 1000;

    private final Path folder;
    private final Receiver receiver;
    private ServerSocket server;
    private boolean closed;

    /** Takes what a later start hands over. */
    public interface Receiver {
        /**
         * Opens the files and brings the window to the front.
         *
         * @param files absolute; none if the window alone is wanted
         * @return whether the window has taken them; otherwise the later start opens them itself
         */
        boolean receive(List<Path> files);
    }

    Inbox(Path folder, Receiver receiver) {
        this.folder = folder;
        this.receiver = receiver;
    }

    /** Listens until it is closed. */
    void run() throws IOException {
        ServerSocket listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        try (listening) {
            synchronized (this) {
                if (closed) {
                    return;
                }
                server = listening;
            }
            Address address = Address.atPort(listening.getLocalPort());
            address.write(folder);
            while (true) {
                Socket socket = listening.accept();
                try (socket) {
                    serve(socket, address);
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.DEBUG, "A start has handed over nothing.", e);
                }
            }
        } catch (IOException e) {
            if (!isClosed()) {
                throw e;
            }
        }
    }

    private void serve(Socket socket, Address address) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] said = in.readNBytes(address.secret().length());
        if (!MessageDigest.isEqual(said, address.secret().getBytes(StandardCharsets.US_ASCII))) {
            return;
        }
        List<Path> files = new ArrayList<>();
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            return;
        }
        for (int i = 0; i < count; i++) {
            try {
                files.add(Path.of(in.readUTF()));
            } catch (InvalidPathException e) {
                // a name that this process, in another locale, cannot say
                return;
            }
        }
        if (receiver.receive(files)) {
            socket.getOutputStream().write(address.proof().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (server != null) {
            server.close();
        }
    }
}
