package inkling.ui.inspect;

import inkling.model.Model;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Lets one choose the class that the picture is supposed to have: the network's own answer, or any of its classes. */
final class SupposedClass extends ComboBox<Integer> {
    private static final int OWN_ANSWER = -1;

    private final Texts texts;
    private final InspectViewModel inspect;
    private List<String> labels = List.of();

    SupposedClass(ControlFactory controls, InspectViewModel inspect) {
        this.inspect = inspect;
        texts = controls.texts();
        controls.named(this, "supposed", "inspect.suppose");
        setCellFactory(list -> new ClassCell());
        setButtonCell(new ClassCell());
        inspect.model().addListener((property, before, now) -> follow(now));
        follow(inspect.model().getValue());
        valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                inspect.supposed().set(now == OWN_ANSWER ? OptionalInt.empty() : OptionalInt.of(now));
            }
        });
        inspect.supposed().addListener((property, before, now) -> setValue(now.orElse(OWN_ANSWER)));
    }

    private void follow(Model model) {
        if (!model.labels().equals(labels)) {
            labels = model.labels();
            OptionalInt supposed = inspect.supposed().get();
            getItems().setAll(IntStream.range(OWN_ANSWER, labels.size()).boxed().toList());
            setValue(supposed.orElse(OWN_ANSWER));
        }
    }

    private final class ClassCell extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer value, boolean empty) {
            super.updateItem(value, empty);
            textProperty().unbind();
            if (empty || value == null) {
                setText("");
            } else if (value == OWN_ANSWER) {
                textProperty().bind(texts.bind("inspect.suppose.answer"));
            } else {
                setText(labels.get(value));
            }
        }
    }
}
