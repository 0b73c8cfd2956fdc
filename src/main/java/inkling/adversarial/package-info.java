/**
 * Finds adversarial examples: the smallest changes that make a model answer with another class, for pictures
 * ({@link inkling.adversarial.PixelSearch}) and for drawings ({@link inkling.adversarial.StrokeSearch}). All searches are deterministic,
 * and what they find is checked by {@link inkling.recognition.Recogniser}, as anything else that the program recognises.
 *
 * <p>That networks have such examples, close to every sample, was found by Szegedy, Zaremba, Sutskever, Bruna, Erhan, Goodfellow, Fergus:
 * "Intriguing properties of neural networks", 2013. The search in pixels takes the network for linear at the present picture, as in
 * Moosavi-Dezfooli, Fawzi, Frossard: "DeepFool: a simple and accurate method to fool deep neural networks", 2016; repeats it with
 * projection, as in Kurakin, Goodfellow, Bengio: "Adversarial examples in the physical world", 2016, and in Madry, Makelov, Schmidt,
 * Tsipras, Vladu: "Towards Deep Learning Models Resistant to Adversarial Attacks", 2017; and always measures from the first picture, with
 * its box of 0 to 1, as in Croce, Hein: "Minimally distorted Adversarial Examples with a Fast Adaptive Boundary Attack", 2019.
 *
 * <p>Knows pictures, models and their use, and nothing of files and windows.
 */
package inkling.adversarial;
