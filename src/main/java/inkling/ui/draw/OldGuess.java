package inkling.ui.draw;

import inkling.data.ContentKind;
import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows the best guess of the model in use beside the candidate model's. */
final class OldGuess extends VBox {
    private final Texts texts;

    OldGuess(ControlFactory controls, OldAnswer old) {
        texts = controls.texts();
        getStyleClass().addAll("panel", "old-guess");
        Label caption = controls.label("trial.old", "caption");
        StringBinding said = Bindings.createStringBinding(
                () -> describe(old.recognition().get()), old.recognition(), texts.language());
        Label guess = controls.label(said, "old-best");
        guess.setId("old-guess");
        getChildren().addAll(caption, guess);
        ControlFactory.showWhile(this, old.compared());
    }

    private String describe(Recognition recognition) {
        if (recognition instanceof Recognition.Number number) {
            return AnswerText.onOneLine(number.text());
        } else if (!(recognition instanceof Recognition.Answer answer)) {
            return "–";
        } else if (answer.verdict() instanceof Verdict.Either either) {
            return texts.get("draw.verdict.either", either.first(), either.second());
        } else if (answer.verdict() instanceof Verdict.NotADigit) {
            return texts.get(ContentKind.areDigits(answer.labels()) ? "draw.verdict.not" : "draw.verdict.none");
        } else {
            return texts.get(
                    "trial.guess", answer.label(), ProbabilityRow.percent(answer.probabilities()[answer.best()]));
        }
    }
}
