/**
 * Drawings in files: the one that survives a restart ({@link inkling.store.drawing.DrawingFile}), the user's own
 * {@link inkling.store.drawing.DrawingCollection collections}, which several running copies of the program append to, files of
 * labelled {@link inkling.store.drawing.StrokeFile strokes}, and whatever {@link inkling.store.drawing.RecognisableFile can be
 * recognised}, images among it.
 */
package inkling.store.drawing;
