package inkling.ui.evaluation;

import inkling.data.Dataset;
import inkling.engine.layer.Shape;
import inkling.ink.Picture;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.util.function.Consumer;

/** Puts pictures of data sets on the board of the Recognise tab, if they can be drawn on. On the UI thread. */
public final class SampleSender {
    /** What a picture must be for the Recognise tab. */
    private static final Shape DRAWN = new Shape(28, 28, 1);

    private final Consumer<Sample> board;
    private final Notifications notifications;

    public SampleSender(Consumer<Sample> board, Notifications notifications) {
        this.board = board;
        this.notifications = notifications;
    }

    /**
     * Sends a picture, or says why it stays.
     *
     * @param sent said once it is there
     */
    public void send(Dataset data, int picture, String truth, String answer, Message sent) {
        Shape shape = data.shape();
        if (!shape.equals(DRAWN)) {
            notifications.complain(Message.of("mistakes.send.refused", DRAWN.toString(), shape.toString()));
            return;
        }
        float[] pixels = new float[shape.size()];
        data.copyImage(picture, pixels, 0);
        board.accept(new Sample(new Picture(shape.width(), shape.height(), pixels), truth, answer));
        notifications.inform(sent);
    }
}
