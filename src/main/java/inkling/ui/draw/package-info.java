/**
 * The Recognise tab: a board to draw on, and what the network says of it.
 *
 * <p>{@link inkling.ui.draw.DrawViewModel} keeps the drawing as vectors and asks the network; {@link inkling.ui.draw.DrawView}
 * shows both. It knows neither training nor model files.
 */
package inkling.ui.draw;
