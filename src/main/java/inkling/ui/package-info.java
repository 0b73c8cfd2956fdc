/**
 * The window: {@link inkling.ui.Launcher} starts it, {@link inkling.ui.App} puts its parts together, {@link inkling.ui.Screens} makes the screens, {@link inkling.ui.Shell} is
 * the frame around the screens in {@code draw}, {@code train}, {@code own}, {@code mistakes} and {@code model}; {@code chart} draws the
 * curves of runs, {@code help} explains the program.
 *
 * <p>What the user has is safe from every end of the program: {@link inkling.ui.UnsavedKeeper} keeps the model that is not saved,
 * {@link inkling.ui.FirstModel} finds it again, the drawing and the settings are saved as they change.
 * {@link inkling.ui.DropViewModel} takes files that are dragged onto any screen or come with a start of the program; those of a second start
 * come from {@link inkling.ui.handover}.
 *
 * <p>The window opens soon because little is made before its first frame: {@link inkling.ui.StartState} is read while JavaFX starts, a screen, its
 * pages and the help are built when they are first shown ({@link inkling.ui.common.Pages}, {@link inkling.ui.common.FirstUse}), so a view must show
 * what there is when it is built, not only what changes later. The price is a pause when a tab is opened for the first time; without an archive
 * of classes, building all of them took as long as all the rest of the start.
 *
 * <p>The window stays smooth while a network trains on two processors: {@link inkling.ui.InputActivityMonitor} makes training leave a
 * processor to whoever uses it. {@link inkling.ui.PauseMeter} tells what is left. Nothing is rehearsed after the start or
 * before training: measured, it cost more than it gave.
 *
 * <p>Rules that hold for every screen, and are kept by a test that looks at all of them in every state: nothing is pushed out of the
 * window, cut or overlapping from 960x620 on, with text as large as usual and half as large again. So whatever can grow scrolls or
 * wraps, widths of what holds text are in em, and {@link inkling.ui.Shell} keeps pages at a width at which they can be read, over which a
 * narrower window scrolls. Notices have a row of their own below the page, so that they never lie over a button, and are gone with the
 * page that they speak of. {@link inkling.ui.common.FocusRing} shows the focus of the keyboard wherever it is;
 * a card over the page keeps it inside. Texts with Chinese characters get a font that has them, whatever the language
 * ({@link inkling.ui.common.EastAsianTexts}). What fails below the window says why by a key with arguments
 * ({@link inkling.failure}), so that the reason is in the user's language too.
 *
 * <p>Each screen is two classes: a view model with properties and commands, which knows no node and no thread, and a view that
 * builds its nodes once and binds them. What they need of the rest of the program comes in through {@link inkling.ui.Services}.
 * Only this package and those below it know JavaFX.
 */
package inkling.ui;
