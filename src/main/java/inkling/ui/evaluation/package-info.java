/**
 * What the Mistakes tab and the comparison of two models share: {@link inkling.ui.evaluation.Evaluator} has a model answer whole data
 * sets, {@link inkling.ui.evaluation.SourceButtons} and {@link inkling.ui.evaluation.IdxPair} let its user choose one, and a picture of
 * it is shown as a {@link inkling.ui.evaluation.PictureTile} and sent to the Recognise tab by {@link
 * inkling.ui.evaluation.SampleSender}.
 */
package inkling.ui.evaluation;
