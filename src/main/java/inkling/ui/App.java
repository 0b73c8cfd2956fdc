package inkling.ui;

import inkling.ui.handover.WindowClaim;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts the JavaFX application: reads what the window starts with, before the FX thread is needed, and opens it. */
public final class App extends Application {
    /** How long the window may be busy before a later start opens its files in a window of its own. */
    private static final int PATIENCE_SECONDS = 5;

    /** JavaFX makes the application itself, and would hand on texts alone. */
    private static List<Path> files = List.of();

    private static Optional<WindowClaim> claim = Optional.empty();

    private static final AtomicReference<HostServices> HOST = new AtomicReference<>();
    private static final Services SERVICES =
            new ProgramServices(address -> HOST.get().showDocument(address));
    /** Begun before JavaFX is; empty where somebody else starts this application, as a test of the real window does. */
    private static Optional<FutureTask<StartState>> reading = Optional.empty();

    private StartState state;

    /**
     * Opens the window and returns when it is closed; once in a process.
     *
     * @param toOpen files to begin with
     * @param held if later starts hand their files to this window
     */
    static void launch(List<Path> toOpen, Optional<WindowClaim> held) {
        files = toOpen;
        claim = held;
        reading = Optional.of(StartState.reading(SERVICES));
        Application.launch(App.class);
    }

    @Override
    public void init() throws InterruptedException {
        HOST.set(getHostServices());
        state = StartState.of(reading.orElseGet(() -> StartState.reading(SERVICES)));
    }

    @Override
    public void start(Stage stage) {
        PauseMeter.startIfAsked();
        MainWindow window = new MainWindow(stage, SERVICES, state.preferences(), state.model(), state.drawing());
        window.show();
        if (!files.isEmpty()) {
            window.open(files);
        }
        if (claim.isPresent()) {
            claim.get().listen(later -> receive(window, later));
        }
    }

    /** On the thread of {@link WindowClaim}. */
    private static boolean receive(MainWindow window, List<Path> later) {
        try {
            return CompletableFuture.supplyAsync(() -> window.receive(later), Platform::runLater)
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
