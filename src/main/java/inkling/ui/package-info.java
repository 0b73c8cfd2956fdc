/**
 * The window: {@link inkling.ui.Launcher} starts it, {@link inkling.ui.App} puts its parts together, {@link inkling.ui.Shell} is
 * the frame around the screens in {@code draw}, {@code train}, {@code own}, {@code mistakes} and {@code model}.
 *
 * <p>What the user has is safe from every end of the program: {@link inkling.ui.UnsavedKeeper} keeps the model that is not saved,
 * {@link inkling.ui.FirstModel} finds it again, the drawing and the settings are saved as they change.
 * {@link inkling.ui.DropViewModel} takes files that are dragged onto any screen.
 *
 * <p>The window stays smooth while a network trains on two processors: {@link inkling.ui.Rehearsal} gets the screens' code compiled
 * after the start, {@link inkling.training.Practice} that of training at the first look at its screen, and
 * {@link inkling.ui.Courtesy} makes training leave a processor to whoever uses the window. {@link inkling.ui.PauseMeter} tells what
 * is left.
 *
 * <p>Each screen is two classes: a view model with properties and commands, which knows no node and no thread, and a view that
 * builds its nodes once and binds them. What they need of the rest of the program comes in through {@link inkling.ui.Services}.
 * Only this package and those below it know JavaFX.
 */
package inkling.ui;
