package inkling.ui;

import inkling.ui.common.Background;
import inkling.ui.common.ClipboardText;
import inkling.ui.common.Message;
import inkling.ui.help.HelpViewModel;
import inkling.ui.help.Outside;
import inkling.ui.help.Tour;
import java.nio.file.Path;

/** Puts the help together: the keys, the tour and the facts about the program. On the FX thread. */
final class HelpScreen {
    private static final String TOUR_OFFERED = "tour.offered";

    private final WindowContext context;
    private final Tour tour;
    private final HelpViewModel help;

    HelpScreen(WindowContext context) {
        this.context = context;
        tour = new Tour(TourStops.in(context.screen()));
        help = new HelpViewModel(context.services()::about, tour, context.notifications(), new Desktop());
        help.open().addListener((property, before, now) -> {
            if (now && help.notices().get().isEmpty()) {
                readNotices();
            }
        });
    }

    private void readNotices() {
        context.workers()
                .files()
                .run(
                        context.services()::notices,
                        help.notices()::set,
                        failure -> context.notifications().complain(Message.failure("help.notices.failed", failure)));
    }

    Tour tour() {
        return tour;
    }

    HelpViewModel help() {
        return help;
    }

    /** Offers the tour at the very first start, and never again. */
    void welcome() {
        if (!context.preferences().flag(TOUR_OFFERED, false)) {
            context.preferences().put(TOUR_OFFERED, true);
            tour.offer(context.notifications());
        }
    }

    private void open(Background.Action action, String failed) {
        context.workers()
                .files()
                .run(action, () -> {}, failure -> context.notifications().complain(Message.failure(failed, failure)));
    }

    private final class Desktop implements Outside {
        @Override
        public void openFolder(Path folder) {
            open(() -> context.services().openFolder(folder), "help.folder.failed");
        }

        @Override
        public void openPage(String address) {
            open(() -> context.services().openPage(address), "help.page.failed");
        }

        @Override
        public void copy(String text) {
            ClipboardText.put(text);
        }
    }
}
