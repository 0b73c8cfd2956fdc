/**
 * The My digits tab: the drawings that the user has labelled, and fine-tuning a model on them.
 *
 * <p>{@link inkling.ui.own.OwnDrawingsViewModel} keeps drawings and takes them back, also for the Recognise tab; {@link
 * inkling.ui.own.LoadedDrawings} keeps what is on disk on show and changes it in the background; {@link inkling.ui.own.DrawingSelection}
 * changes the drawing that is looked at, and {@link inkling.ui.own.DrawingsExchange} imports and exports. {@link inkling.ui.own.FineTuningViewModel} has a model learn from the drawings and lets the user keep the result or not;
 * {@link inkling.ui.own.OwnDrawingsView} shows both.
 */
package inkling.ui.own;
