/**
 * Recognition, from a drawing to a prediction: {@link inkling.recognition.Recogniser} joins the ink's preprocessing and a model's
 * network and says what it read as a {@link inkling.recognition.Recognition}, with a {@link inkling.recognition.Verdict} on how
 * sure that is. Where the ink may be several digits, {@link inkling.recognition.NumberDecoder} weighs the ways to group its
 * strokes. {@link inkling.recognition.DrawnTally} counts how a model does on drawings of known labels. Knows nothing of windows
 * or files.
 */
package inkling.recognition;
