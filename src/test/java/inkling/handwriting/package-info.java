/**
 * Labelled drawings made by code, for tests and tables of what is learned from a person's own drawings:
 * {@link inkling.handwriting.UnusualForms} are digits that models take for others, {@link inkling.handwriting.ThreeShapes} are classes
 * that no model knows.
 */
package inkling.handwriting;
