package inkling.ui.draw;

import inkling.ink.Point;
import inkling.model.LabelledDrawing;
import inkling.model.Model;
import inkling.ui.Models;
import inkling.ui.common.Background;
import inkling.ui.common.ChosenFile;
import inkling.ui.common.Notifications;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.drawings.StoredDrawings;
import inkling.ui.own.OwnDrawingsViewModel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A copy of the program, without its window, whose user draws digits and says what they are, as fast as they are kept. Arguments: the
 * user's folder, the digit, how many. Prints the id of each drawing that it has been told is kept, then {@code seen} and how many
 * it shows in the end, others' among them.
 */
final class TeachingTool {
    private TeachingTool() {}

    public static void main(String... arguments) throws Exception {
        int digit = Integer.parseInt(arguments[1]);
        int wanted = Integer.parseInt(arguments[2]);
        ExecutorService disk = Executors.newSingleThreadExecutor();
        ExecutorService ui = Executors.newSingleThreadExecutor();
        CountDownLatch done = new CountDownLatch(wanted);
        OwnDrawingsViewModel own = new OwnDrawingsViewModel(
                new StoredDrawings(Path.of(arguments[0])),
                new ChosenFile(),
                new Notifications(),
                new Background(disk, ui));
        SimpleObjectProperty<Model> model = new SimpleObjectProperty<>(Models.untrained(1));
        ui.submit(() -> {
                    DrawViewModel drawing = new DrawViewModel(
                            Background.onCallingThread(),
                            Background.onCallingThread(),
                            model,
                            asked -> FakeReader.sure("7"),
                            new Notifications());
                    LabellingViewModel naming = new LabellingViewModel(drawing, own, model);
                    naming.kept().addListener((property, before, now) -> {
                        now.map(LabelledDrawing::id).ifPresent(System.out::println);
                        if (now.isPresent()) {
                            done.countDown();
                            // after the listeners of this moment
                            ui.execute(() -> next(drawing, naming, digit, done));
                        }
                    });
                    next(drawing, naming, digit, done);
                })
                .get();
        done.await();
        disk.submit(() -> {}).get();
        ui.submit(own::refresh).get();
        disk.submit(() -> {}).get();
        ui.submit(() -> System.out.println(
                        "seen " + own.drawings(CollectionKind.DIGITS).get().size()))
                .get();
        ui.shutdown();
        disk.shutdown();
    }

    private static void next(DrawViewModel drawing, LabellingViewModel naming, int digit, CountDownLatch done) {
        if (done.getCount() == 0) {
            return;
        }
        drawing.clear();
        drawing.press(new Point(100, 40), false);
        drawing.drag(new Point(40 + done.getCount() % 200 + digit / 10.0, 150 + done.getCount() / 200));
        drawing.drag(new Point(120, 220));
        drawing.release();
        naming.labelDigit(digit);
    }
}
