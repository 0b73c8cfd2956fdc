/**
 * Reads image files as ink and writes images as PNG: {@link inkling.picture.PictureFile} for files, {@link inkling.picture.ArgbPixels} for
 * pixels that come from elsewhere, {@link inkling.picture.PngImage} for the way out.
 *
 * <p>The command line and the window read with the same code, so that a file is the same ink in both. This is the only package that knows
 * the platform's image readers ({@code javax.imageio}, {@code java.awt.image}). It lies above {@link inkling.ink}, whose results are the same
 * bits everywhere, which decoders of JPEG are not, and above {@link inkling.data}, whose sentences say what is wrong with a file; nothing
 * that trains or recognises needs it.
 */
package inkling.picture;
