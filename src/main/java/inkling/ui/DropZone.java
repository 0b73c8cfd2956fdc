package inkling.ui;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.FilePaths;
import inkling.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Shows a hint over the window while something is dragged above it; it takes no clicks. */
final class DropZone extends StackPane {
    private static final PseudoClass USELESS = PseudoClass.getPseudoClass("useless");

    private final DropViewModel drops;
    private final Consumer<Image> openPicture;

    /** @param openPicture takes a picture that is in no file, such as one from a browser */
    DropZone(Texts texts, DropViewModel drops, Consumer<Image> openPicture) {
        this.drops = drops;
        this.openPicture = openPicture;
        getStyleClass().add("drop-zone");
        setMouseTransparent(true);
        setVisible(false);
        Label text = new Label();
        text.setId("drop-hint");
        text.getStyleClass().add("drop-hint");
        getChildren().add(text);
        drops.hint().addListener((property, before, now) -> {
            setVisible(now != null);
            if (now != null) {
                text.setText(texts.get(now.text()));
                text.setGraphic(ControlFactory.icon(now.useful() ? "fth-download" : "fth-slash"));
                pseudoClassStateChanged(USELESS, !now.useful());
            }
        });
    }

    /** Takes what is dropped anywhere on this node. */
    void watch(Node node) {
        node.setOnDragOver(this::over);
        node.setOnDragExited(event -> drops.leave());
        node.setOnDragDropped(this::drop);
    }

    private void over(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (!drops.accepts() || files(board).isEmpty() && !board.hasImage()) {
            return;
        }
        if (files(board).isEmpty()) {
            drops.hoverPicture();
        } else {
            drops.hover(files(board));
        }
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void drop(DragEvent event) {
        Dragboard board = event.getDragboard();
        List<Path> files = files(board);
        Image picture = files.isEmpty() && board.hasImage() ? board.getImage() : null;
        drops.leave();
        if (!files.isEmpty()) {
            drops.drop(files);
        } else if (picture != null) {
            openPicture.accept(picture);
        }
        event.setDropCompleted(!files.isEmpty() || picture != null);
        event.consume();
    }

    private static List<Path> files(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().map(FilePaths::of).toList() : List.of();
    }
}
