package inkling.training;

/** Lets other threads pause and stop a run. Thread-safe. */
final class RunControl {
    private volatile int threads;
    private volatile boolean paused;
    private volatile boolean stopped;

    RunControl(int threads) {
        this.threads = threads;
    }

    /** Returns the number of threads that may compute from now on. */
    int threads() {
        return threads;
    }

    void useThreads(int most) {
        threads = Math.max(1, most);
    }

    boolean isStopped() {
        return stopped;
    }

    boolean isPaused() {
        return paused;
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    synchronized void pause() {
        paused = true;
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /**
     * Returns when there is no pause, or the run is stopped.
     *
     * @throws IllegalStateException if this thread is interrupted
     */
    synchronized void awaitEndOfPause() {
        try {
            while (paused && !stopped) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted in a pause.", e);
        }
    }
}
