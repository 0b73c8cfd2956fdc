package inkling.cli;

import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;

/** Names the outputs of a network. */
final class OutputNames {
    /** The reject class. */
    static final String REJECT = "none of these";

    private OutputNames() {}

    /** One name for each output, in their order: the labels, and behind them the reject class if there is one. */
    static List<String> of(Model model) {
        List<String> names = new ArrayList<>(model.labels());
        if (model.hasRejectClass()) {
            names.add(REJECT);
        }
        return names;
    }
}
