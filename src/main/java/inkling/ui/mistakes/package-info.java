/**
 * The Mistakes tab: the evaluation of the model in use on a data set, as a confusion matrix and picture by picture.
 *
 * <p>{@link inkling.ui.mistakes.MistakesViewModel} has the pictures read in the background, through an
 * {@link inkling.ui.mistakes.Evaluator}, and knows what is chosen; {@link inkling.ui.mistakes.MistakesView} shows the matrix beside
 * either the classes' figures or the pictures of one cell. A picture can be sent to the Recognise tab.
 */
package inkling.ui.mistakes;
