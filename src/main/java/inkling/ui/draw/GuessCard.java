package inkling.ui.draw;

import inkling.data.ContentKind;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.recognition.Row;
import inkling.recognition.Sign;
import inkling.recognition.Symbol;
import inkling.recognition.Verdict;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Shows the verdict in large type: a digit, one of two, no digit at all, a number, or the request to draw something. */
final class GuessCard extends VBox {
    private static final PseudoClass EITHER = PseudoClass.getPseudoClass("either");
    private static final PseudoClass NAME = PseudoClass.getPseudoClass("name");
    private static final PseudoClass NOT_A_DIGIT = PseudoClass.getPseudoClass("not-a-digit");

    private final Texts texts;
    private final Label guess = new Label();
    private final Label confidence = new Label();
    private final VBox single = new VBox(guess, confidence);
    private final Label hint;
    private final NumberView number;

    /**
     * @param caption says whose guess it is
     * @param showing whether anybody looks: otherwise nothing is laid out anew
     */
    GuessCard(
            ControlFactory controls,
            DrawViewModel drawing,
            ObservableValue<String> caption,
            ObservableBooleanValue showing) {
        texts = controls.texts();
        guess.setId("best-guess");
        guess.getStyleClass().add("guess");
        guess.setWrapText(true);
        guess.setTextAlignment(TextAlignment.CENTER);
        confidence.setId("confidence");
        confidence.getStyleClass().add("confidence");
        confidence.setWrapText(true);
        single.setAlignment(Pos.CENTER);
        hint = controls.paragraph(texts.bind(drawing.answer().hint().text()), "muted");
        hint.setId("answer-hint");
        number = new NumberView(controls, drawing.answer().digit());
        StackPane middle = new StackPane(single, number, hint);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().addAll("panel", "guess-panel");
        getChildren().addAll(controls.label(caption, "caption"), middle);
        drawing.answer().recognition().when(showing).addListener((property, before, now) -> show(now));
        hint.textProperty()
                .addListener((property, before, now) ->
                        show(drawing.answer().recognition().get()));
        texts.language()
                .addListener((property, before, now) ->
                        show(drawing.answer().recognition().get()));
        show(drawing.answer().recognition().get());
    }

    private void show(Recognition recognition) {
        showIf(recognition instanceof Recognition.Blank, hint);
        showIf(recognition instanceof Recognition.Answer, single);
        showIf(recognition instanceof Recognition.Number, number);
        if (recognition instanceof Recognition.Answer answer) {
            show(answer);
        } else if (recognition instanceof Recognition.Number read) {
            say(read.text(), "", sentence(read));
            number.show(read);
        } else {
            say("", "", hint.getText());
        }
    }

    private void show(Recognition.Answer answer) {
        Verdict verdict = answer.verdict();
        boolean digits = ContentKind.areDigits(answer.labels());
        boolean name = answer.label().length() > 2;
        guess.pseudoClassStateChanged(NAME, name);
        // A long name may not fit into the card.
        guess.setTooltip(name ? new Tooltip(answer.label()) : null);
        guess.pseudoClassStateChanged(EITHER, verdict instanceof Verdict.Either);
        guess.pseudoClassStateChanged(NOT_A_DIGIT, verdict instanceof Verdict.NotADigit);
        String best = percent(answer, answer.label());
        if (verdict instanceof Verdict.Either either) {
            String second = percent(answer, either.second());
            say(
                    texts.get("draw.verdict.either", either.first(), either.second()),
                    texts.get("draw.verdict.either.confidence", best, second),
                    texts.get("draw.verdict.either.accessible", either.first(), either.second(), best, second));
        } else if (verdict instanceof Verdict.NotADigit) {
            say(
                    texts.get(digits ? "draw.verdict.not" : "draw.verdict.none"),
                    texts.get("draw.verdict.not.nearest", answer.label()),
                    texts.get(digits ? "draw.verdict.not.accessible" : "draw.verdict.none.accessible", answer.label()));
        } else {
            say(answer.label(), best, texts.get("draw.answer.accessible", answer.label(), best));
        }
    }

    private static void showIf(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void say(String large, String small, String sentence) {
        guess.setText(large);
        confidence.setText(small);
        guess.setAccessibleText(sentence);
    }

    private String sentence(Recognition.Number read) {
        String rows = read.rows().stream().map(this::spoken).collect(Collectors.joining("; "));
        return texts.get(read.rows().size() == 1 ? "draw.number.accessible" : "draw.number.rows.accessible", rows);
    }

    private String spoken(Row row) {
        return row.symbols().stream().map(this::spoken).collect(Collectors.joining(" "));
    }

    private String spoken(Symbol symbol) {
        return symbol instanceof Digit digit
                ? NumberView.text(digit.answer())
                : texts.get("draw.number.sign." + ((Sign) symbol).kind().name().toLowerCase(Locale.ROOT));
    }

    private static String percent(Recognition.Answer answer, String label) {
        return ProbabilityRow.percent(answer.probabilities()[answer.labels().indexOf(label)]);
    }
}
