package inkling.ui.evaluation;

import inkling.data.Dataset;
import inkling.data.DatasetCheck;
import inkling.data.DatasetCheck.Finding;
import inkling.data.Remedy;
import inkling.store.run.DataLocation;
import inkling.ui.common.Message;
import inkling.ui.common.Notifications;
import inkling.ui.common.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says what is probably wrong with pictures of the user's files that have been evaluated, and offers to put it right: one thing at a
 * time, since what is wrong next is seen once that is done.
 */
public final class SourceCheck {
    private final Notifications notifications;
    private final Consumer<DataLocation> use;
    private Notifications.Notice told;

    /** @param use has the pictures evaluated again from another location; on the UI thread */
    public SourceCheck(Notifications notifications, Consumer<DataLocation> use) {
        this.notifications = notifications;
        this.use = use;
    }

    /** Looks at pictures that were read from there; those that come with the program are as they should be. In the background. */
    public static List<Finding> look(DataLocation location, Dataset data) {
        return location instanceof DataLocation.Remediable ? DatasetCheck.look(data) : List.of();
    }

    /** Tells the first thing that can be put right, or else the first; if nothing is wrong, takes back what was told. On the UI thread. */
    public void tell(DataLocation location, List<Finding> findings) {
        Optional<Finding> first = findings.stream()
                .filter(finding -> finding.remedy().isPresent())
                .findFirst()
                .or(() -> findings.stream().findFirst());
        if (first.isPresent() && location instanceof DataLocation.Remediable remediable) {
            List<Question.Choice> choices = first.get().remedy().stream()
                    .map(remedy -> choice(remediable, remedy))
                    .toList();
            told = new Notifications.Notice(
                    Notifications.Kind.ERROR,
                    Message.of("train.found", first.get().reason()),
                    Notifications.Reach.PAGE,
                    choices);
            notifications.tell(told);
        } else if (told != null && notifications.notice().get() == told) {
            notifications.closeNotice();
        }
    }

    private Question.Choice choice(DataLocation.Remediable location, Remedy remedy) {
        List<Remedy> remedies = new ArrayList<>(location.remedies());
        remedies.add(remedy);
        return new Question.Choice(
                "remedy-" + remedy.id(),
                Message.of("train.remedy." + remedy.id()),
                Question.Kind.MAIN,
                () -> use.accept(location.with(remedies)));
    }
}
