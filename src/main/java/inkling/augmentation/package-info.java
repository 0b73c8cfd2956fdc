/**
 * Makes new training pictures: variants of known ones, and pictures of no class for the reject class.
 *
 * <p>{@link inkling.augmentation.Augmenter} applies the steps of {@link inkling.augmentation.AugmentationStep} while training goes on;
 * {@link inkling.augmentation.NonDigitGenerator} draws scribbles, lines, signs and corrupted digits. Both work in an {@code
 * AugmentationContext}: what draws does so on its {@code GreyImage}, what is geometric adds to its {@code Deformation}, and at the end the
 * ink is laid into the frame as every drawing is, sampled once. Every picture is a function of seed, epoch and sample alone.
 *
 * <p>The box around ink is {@link inkling.ink.InkBox}. Three things look like those of {@link inkling.ink} and are not replaced by them,
 * because the pictures that the published models were trained with would no longer be the same bits:
 *
 * <ul>
 *   <li>{@code GreyImage.line} takes a pixel's ink from its centre's distance to the line; {@link inkling.ink.Rasteriser} counts the covered
 *       share of its area.
 *   <li>{@code AugmentationContext.finish} samples the deformed ink bilinearly, at a random size and place;
 *       {@link inkling.ink.Normaliser} scales by area to exactly 20 pixels and moves by whole pixels.
 *   <li>{@code GreyImage} and {@code Strokes} change in place; {@link inkling.ink.Picture} and {@link inkling.ink.Ink} are immutable
 *       values: one for every step of every sample would allocate the training set several times over in each epoch.
 * </ul>
 *
 * <p>Knows data sets, ink and random numbers; knows nothing of networks, training runs, files or windows.
 */
package inkling.augmentation;
