package inkling.ui.common;

import inkling.model.Model;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Lets one choose a class of a model, or none. On the FX thread. */
public final class ClassChoice extends ComboBox<Integer> {
    private static final int NONE = -1;
    /** All digits, and none. */
    private static final int VISIBLE = 11;

    private final Texts texts;
    private final String noneKey;
    private final ObjectProperty<OptionalInt> chosen;
    private List<String> labels = List.of();

    /**
     * @param nameKey says what the class is chosen for
     * @param noneKey stands for none
     * @param chosen the index of the class; whoever holds it forgets one that a new model lacks
     */
    public ClassChoice(
            ControlFactory controls,
            String id,
            String nameKey,
            String noneKey,
            ObservableValue<Model> model,
            ObjectProperty<OptionalInt> chosen) {
        this.noneKey = noneKey;
        this.chosen = chosen;
        texts = controls.texts();
        controls.named(this, id, nameKey);
        setVisibleRowCount(VISIBLE);
        setCellFactory(list -> new ClassCell());
        setButtonCell(new ClassCell());
        model.addListener((property, before, now) -> follow(now));
        follow(model.getValue());
        valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.set(now == NONE ? OptionalInt.empty() : OptionalInt.of(now));
            }
        });
        chosen.addListener((property, before, now) -> setValue(now.orElse(NONE)));
    }

    private void follow(Model model) {
        if (!model.labels().equals(labels)) {
            labels = model.labels();
            OptionalInt before = chosen.get();
            getItems().setAll(IntStream.range(NONE, labels.size()).boxed().toList());
            setValue(before.orElse(NONE));
        }
    }

    private final class ClassCell extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer value, boolean empty) {
            super.updateItem(value, empty);
            textProperty().unbind();
            if (empty || value == null) {
                setText("");
            } else if (value == NONE) {
                textProperty().bind(texts.bind(noneKey));
            } else {
                setText(labels.get(value));
            }
        }
    }
}
