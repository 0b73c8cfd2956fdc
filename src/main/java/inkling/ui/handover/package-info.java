/**
 * Hands the files of a second start to the window that is open already, as people expect of a double click: the file opens where they
 * work, and the second start ends at once. A start without a file brings the window to the front. Whoever wants a second window on the
 * same data, which the program keeps consistent ({@link inkling.store.LockFile}), asks for it with {@code --new-window}.
 *
 * <p>One process a home and display holds a lock ({@link inkling.ui.handover.WindowClaim}). The system takes a lock from a process
 * that ends, however it ends, so that nothing stale is left by {@code kill -9}, and two starts at the same moment cannot both hold it.
 * Its window listens on the loopback interface, at a port that the system chooses; port and secrets are in a file that its user alone
 * may read ({@link inkling.ui.handover.Address}). Each side proves to the other that it has read that file: other users of
 * the computer can neither open files here nor take them in. A socket of the file system would not need secrets, but its path may
 * have some hundred bytes only, which a folder on a stick with a Chinese name soon exceeds.
 *
 * <p>Whatever fails here, a home that cannot be written, a computer without loopback, a window that does not answer, ends in a
 * window of its own. Nothing of this waits on the JavaFX thread, and the socket is opened after the window has been shown.
 */
package inkling.ui.handover;
