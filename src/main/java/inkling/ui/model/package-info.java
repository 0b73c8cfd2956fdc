/**
 * The Model tab: which model is in use, its network, its training record, its scores, and another model beside it; open, save,
 * export, recent files, and the models that come with the program. Nothing unsaved is thrown away, and no file replaced, without
 * asking; commands with files follow one another through {@link inkling.ui.model.FileQueue}.
 *
 * <p>{@link inkling.ui.model.ModelView} shows the model in use and the files on the left, and one of three pages on the right.
 * The network is drawn from its layers alone, in {@link inkling.ui.model.Block blocks}. The record tells every {@link
 * inkling.ui.model.ModelFacts fact} that the model file holds; its curves are drawn by the charts of the Train tab. The comparison
 * has both models read the same pictures in the background, through the {@link inkling.ui.mistakes.Evaluator} of the Mistakes tab.
 */
package inkling.ui.model;
