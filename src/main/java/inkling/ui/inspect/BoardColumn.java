package inkling.ui.inspect;

import inkling.recognition.Recognition;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import inkling.ui.draw.BoardView;
import inkling.ui.draw.DrawViewModel;
import inkling.ui.draw.Editing;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows the board beside the network, what the network says, and which digit of a number is looked at. */
final class BoardColumn extends VBox {
    private static final int LIKELIEST = 3;

    private final ControlFactory controls;
    private final DrawViewModel drawing;

    BoardColumn(ControlFactory controls, DrawViewModel drawing, BoardView board) {
        this.controls = controls;
        this.drawing = drawing;
        getStyleClass().add("column");
        board.getStyleClass().add("inspect-board");
        Label says = controls.paragraph(
                Bindings.createStringBinding(
                        this::says,
                        drawing.answer().digit().answer(),
                        drawing.answer().refusal(),
                        controls.texts().language()),
                "inspect-answer");
        says.setId("inspect-answer");
        HBox tools = ControlFactory.row(
                Editing.buttons(controls, drawing, "inspect-").toArray(Node[]::new));
        getChildren().addAll(board, tools, digits(), says);
    }

    private String says() {
        Optional<Recognition.Answer> answer = drawing.answer().digit().answer().get();
        return answer.map(BoardColumn::likeliest)
                .orElseGet(() ->
                        controls.texts().get(drawing.answer().refusal().get().orElse(Message.of("inspect.blank"))));
    }

    private static String likeliest(Recognition.Answer answer) {
        float[] probabilities = answer.probabilities();
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted((a, b) -> Float.compare(probabilities[b], probabilities[a]))
                .limit(LIKELIEST)
                .map(i -> answer.labels().get(i) + "\u00a0"
                        + String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * probabilities[i]))
                .collect(Collectors.joining("   "));
    }

    private HBox digits() {
        BooleanBinding several = Bindings.createBooleanBinding(
                () -> count() > 1, drawing.answer().recognition());
        Label which = controls.label(Bindings.createStringBinding(
                () -> controls.texts()
                        .get("inspect.digit", drawing.answer().digit().index().get() + 1, count()),
                drawing.answer().digit().index(),
                drawing.answer().recognition(),
                controls.texts().language()));
        Button before = controls.iconButton(
                "inspect-digit-before", "fth-arrow-left", "inspect.digit.before", "", () -> choose(-1));
        Button after = controls.iconButton(
                "inspect-digit-after", "fth-arrow-right", "inspect.digit.after", "", () -> choose(1));
        return ControlFactory.showWhile(ControlFactory.row(before, which, after), several);
    }

    private int count() {
        return drawing.answer().recognition().get() instanceof Recognition.Number number
                ? number.digits().size()
                : 0;
    }

    private void choose(int by) {
        int index = drawing.answer().digit().index().get() + by;
        if (index >= 0 && index < count()) {
            drawing.answer().digit().choose(index);
        }
    }
}
