/**
 * The Recognise tab: a board to draw on, and the network's prediction.
 *
 * <p>{@link inkling.ui.draw.DrawViewModel} keeps the drawing as vectors, {@link inkling.ui.draw.AnswerViewModel} asks the network
 * about it, and {@link inkling.ui.draw.DrawView} shows both. {@link inkling.ui.draw.DrawingTools} holds what the user draws with,
 * {@link inkling.ui.draw.OpenedPictures} puts pictures on the board. {@link inkling.ui.draw.StepSwitches} and the strip show what lies between the drawing and the network's picture, and
 * let steps be left out. {@link inkling.ui.draw.WhyViewModel} finds out what each piece of the ink does for the answer. {@link inkling.ui.draw.LabellingViewModel} keeps a drawing under the name that the user
 * gives it. It knows neither training nor model files.
 */
package inkling.ui.draw;
