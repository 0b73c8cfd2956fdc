package inkling.ui.draw;

import inkling.model.Model;
import inkling.recognition.Digit;
import inkling.recognition.Recognition;
import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.LatestOnly;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Computes the prediction of the model in use while the bars show that of the candidate model, so that the user can compare both
 * before choosing. On the UI thread.
 */
public final class OldAnswer {
    private final DrawViewModel drawing;
    private final CurrentModel currentModel;
    private final LatestOnly<ReaderOfModel.Question, ReaderOfModel.Answered> answers;
    private final ReadOnlyObjectWrapper<Recognition> recognition = new ReadOnlyObjectWrapper<>(new Recognition.Blank());
    private final BooleanBinding compared;
    private final ObjectBinding<Optional<Recognition.Answer>> answer;

    /**
     * @param readers makes a reader for a model; called on {@code recognition}
     * @param recognition one thread, for recognition
     */
    public OldAnswer(
            DrawViewModel drawing,
            CurrentModel currentModel,
            Function<Model, DigitReader> readers,
            Notifications notifications,
            Background recognition) {
        this.drawing = drawing;
        this.currentModel = currentModel;
        ReaderOfModel reader = new ReaderOfModel(readers);
        answers = new LatestOnly<>(
                recognition,
                reader::read,
                answered -> this.recognition.set(answered.explanation().recognition()),
                failure -> {
                    this.recognition.set(new Recognition.Blank());
                    notifications.complain(Message.failure("draw.answer.failed", failure));
                });
        compared =
                Bindings.createBooleanBinding(() -> currentModel.choice().get().isPresent(), currentModel.choice());
        answer = Bindings.createObjectBinding(
                this::findAnswer,
                this.recognition,
                drawing.answer().recognition(),
                drawing.answer().digit().index());
        drawing.drawing().addListener((property, before, now) -> ask());
        drawing.answer().steps().on().addListener((property, before, now) -> ask());
        currentModel.current().addListener((property, before, now) -> ask());
        compared.addListener((property, before, now) -> ask());
    }

    // Properties

    /** Whether there is a model in use beside the candidate, to compare with. */
    BooleanBinding compared() {
        return compared;
    }

    /** The prediction of the model in use for the whole drawing; blank unless there is something to compare. */
    ReadOnlyObjectProperty<Recognition> recognition() {
        return recognition.getReadOnlyProperty();
    }

    /** The prediction of the model in use for the digit whose bars are on show; empty if it sees another number of digits. */
    ObjectBinding<Optional<Recognition.Answer>> answer() {
        return answer;
    }

    private Optional<Recognition.Answer> findAnswer() {
        if (recognition.get() instanceof Recognition.Number old) {
            boolean alike = drawing.answer().recognition().get() instanceof Recognition.Number now
                    && now.digits().size() == old.digits().size();
            return alike ? digit(old.digits(), drawing.answer().digit().index().get()) : Optional.empty();
        }
        boolean alone = drawing.answer().recognition().get() instanceof Recognition.Answer;
        return alone && recognition.get() instanceof Recognition.Answer only ? Optional.of(only) : Optional.empty();
    }

    private static Optional<Recognition.Answer> digit(List<Digit> digits, int index) {
        return index >= 0 && index < digits.size()
                ? Optional.of(digits.get(index).answer())
                : Optional.empty();
    }

    private void ask() {
        if (compared.get() && !drawing.drawing().get().isEmpty()) {
            answers.ask(new ReaderOfModel.Question(
                    currentModel.current().get().model(),
                    drawing.drawing().get(),
                    drawing.answer().steps().on().get(),
                    false));
        } else {
            answers.forget();
            recognition.set(new Recognition.Blank());
        }
    }
}
