/**
 * The Mistakes tab: what the model in use answers to every picture of a data set, as a matrix of truths and answers.
 *
 * <p>{@link inkling.ui.mistakes.MistakesViewModel} has the pictures read in the background, through an
 * {@link inkling.ui.evaluation.Evaluator}, and knows what is chosen; {@link inkling.ui.mistakes.MistakesView} shows the matrix beside
 * either the classes' figures or the pictures of one cell. A picture can be sent to the Recognise tab.
 */
package inkling.ui.mistakes;
