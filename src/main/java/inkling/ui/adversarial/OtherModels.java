package inkling.ui.adversarial;

import inkling.model.Model;
import inkling.ui.common.Background;
import inkling.ui.common.Message;
import java.util.List;

/** Lists models that can be asked besides the one in use. On the UI thread. */
@FunctionalInterface
public interface OtherModels {
    /**
     * Holds a model that can be asked.
     *
     * @param name for people
     * @param load reads it, in the background
     */
    record Candidate(Message name, Background.Work<Model> load) {}

    /** The models as they are now: such as come with the program, and such as were opened lately. */
    List<Candidate> candidates();
}
