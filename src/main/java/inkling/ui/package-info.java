/**
 * The window: {@link inkling.ui.Launcher} starts it, {@link inkling.ui.App} puts its parts together, {@link inkling.ui.Shell} is
 * the frame around the screens in {@code draw}, {@code train}, {@code own}, {@code mistakes} and {@code model}.
 *
 * <p>Each screen is two classes: a view model with properties and commands, which knows no node and no thread, and a view that
 * builds its nodes once and binds them. What they need of the rest of the program comes in through {@link inkling.ui.Services}.
 * Only this package and those below it know JavaFX.
 */
package inkling.ui;
