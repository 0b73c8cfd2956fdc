package inkling.ui;

import inkling.failure.Reason;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Receives what no thread caught, the FX thread among them: a lack of memory is told to the user in a sentence, anything else is a
 * fault of the program and is logged with its place. Work of {@link inkling.ui.common.Background} does not come here, since it hands
 * its failures to whoever asked for it.
 */
final class UncaughtFailures implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(UncaughtFailures.class.getName());

    private final Notifications notifications;
    private final Executor ui;
    private final AtomicBoolean telling = new AtomicBoolean();

    /** @param ui runs on the FX thread */
    UncaughtFailures(Notifications notifications, Executor ui) {
        this.notifications = notifications;
        this.ui = ui;
    }

    /** Makes it the handler of all threads that have none of their own. */
    void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (!Reason.isLackOfMemory(failure)) {
            LOG.log(System.Logger.Level.ERROR, "Nothing caught this on the thread " + thread.getName() + ".", failure);
        } else if (telling.compareAndSet(false, true)) {
            // a notice that lacks memory itself must not ask for another one
            ui.execute(() -> tell(failure));
        }
    }

    private void tell(Throwable failure) {
        try {
            notifications.warn(Message.failure("memory.failed", failure));
        } catch (OutOfMemoryError e) {
            LOG.log(System.Logger.Level.ERROR, "There is no memory left for a notice.");
        } finally {
            telling.set(false);
        }
    }
}
