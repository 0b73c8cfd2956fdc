/**
 * Models in files: {@link inkling.store.model.ModelFile}s, the {@link inkling.store.model.BundledModels} and the
 * {@link inkling.store.model.UnsavedModel} that survives the end of the program. One codec for each part of a model.
 *
 * <p>A model is read before the first answer of a process: no lambdas or streams on the way, see {@link inkling.store}.
 */
package inkling.store.model;
