package inkling.ui.model;

import inkling.model.Model;
import inkling.ui.common.Message;
import inkling.ui.model.ModelFacts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds one fact of two models, side by side.
 *
 * @param first nothing if that model says nothing of it
 */
record Contrast(Message name, Optional<Message> first, Optional<Message> second) {
    /** All facts of two models, in the order of the first; what the second alone says comes last. */
    static List<Contrast> of(Model first, Model second) {
        Map<String, Fact> others = new LinkedHashMap<>();
        ModelFacts.of(second).forEach(fact -> others.put(fact.key(), fact));
        List<Contrast> all = new ArrayList<>();
        for (Fact fact : ModelFacts.of(first)) {
            Optional<Message> same =
                    Optional.ofNullable(others.remove(fact.key())).map(Fact::value);
            all.add(new Contrast(fact.name(), Optional.of(fact.value()), same));
        }
        others.values()
                .forEach(fact -> all.add(new Contrast(fact.name(), Optional.empty(), Optional.of(fact.value()))));
        return List.copyOf(all);
    }

    boolean differs() {
        return !first.equals(second);
    }
}
