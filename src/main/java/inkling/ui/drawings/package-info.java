/**
 * The drawings that the user has labelled, as all tabs know them: {@link inkling.ui.drawings.OwnDrawings} keeps those of each {@link
 * inkling.ui.drawings.CollectionKind}, and {@link inkling.ui.drawings.StoredDrawings} keeps them on disk.
 */
package inkling.ui.drawings;
