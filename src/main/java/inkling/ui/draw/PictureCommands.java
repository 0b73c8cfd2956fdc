package inkling.ui.draw;

import inkling.data.FileKind;
import inkling.data.FileUse;
import inkling.picture.ArgbPixels;
import inkling.picture.OpenedPicture;
import inkling.picture.PictureFile;
import inkling.ui.common.Background;
import inkling.ui.common.FileChoice;
import inkling.ui.common.FilePaths;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.PictureFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;

/** Brings pictures from files or the clipboard to the board, and saves or copies the board as PNG. On the FX thread. */
final class PictureCommands {
    private final DrawViewModel drawing;
    private final FileChoice files;
    private final Notifications notifications;
    private final Background background;
    private final Supplier<Image> board;

    /** @param board takes a picture of the board, 280x280 */
    PictureCommands(
            DrawViewModel drawing,
            FileChoice files,
            Notifications notifications,
            Background background,
            Supplier<Image> board) {
        this.drawing = drawing;
        this.files = files;
        this.notifications = notifications;
        this.background = background;
        this.board = board;
    }

    void open() {
        files.chooseToOpen(FileChoice.Kind.PICTURE).ifPresent(this::open);
    }

    void paste() {
        if (!take(Clipboard.getSystemClipboard())) {
            notifications.complain(Message.of("draw.paste.nothing"));
        }
    }

    void save() {
        Optional<Path> chosen = files.chooseToSave(FileChoice.Kind.DRAWING, "digit");
        if (chosen.isPresent() && !drawing.empty().get()) {
            Path file = chosen.get();
            Image image = board.get();
            background.run(
                    () -> PictureFiles.write(image, file),
                    () -> notifications.inform(Message.of("draw.save.done", file.toString())),
                    failure -> notifications.complain(Message.failure("draw.save.failed", failure)));
        }
    }

    private boolean take(Clipboard from) {
        if (from.hasFiles() && !from.getFiles().isEmpty()) {
            open(FilePaths.of(from.getFiles().get(0)));
            return true;
        }
        Image image = from.hasImage() ? from.getImage() : null;
        if (image == null) {
            return false;
        }
        open(image);
        return true;
    }

    void open(Image image) {
        ArgbPixels pixels = PictureFiles.pixels(image);
        drawing.pictures().open(pixels::ink);
    }

    void open(Path file) {
        drawing.pictures().open(file, PictureCommands::read);
    }

    private static OpenedPicture read(Path file) throws IOException {
        FileKind.require(file, FileUse.PICTURE);
        return PictureFile.read(file);
    }
}
