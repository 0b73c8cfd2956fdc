package inkling.store.drawing;

import inkling.ink.Ink;

/**
 * A drawing in a file.
 *
 * @param label what was drawn; empty if the file does not say
 * @param writer who drew it; empty if the file does not say
 * @param source the collection that it comes from; empty if the file does not say
 * @param ink in canvas units, whatever the units of the file were
 */
public record StrokeSample(String label, String writer, String source, Ink ink) {}
