/**
 * The page "Fool it": the smallest change of pixels, or the shortest stroke, that makes the model in use answer with a class of the user's
 * choice. {@link inkling.ui.adversarial.FoolViewModel} has it searched for in the background
 * ({@link inkling.ui.adversarial.FoolSearch}, by {@link inkling.adversarial}) and asks other models about what was found;
 * {@link inkling.ui.adversarial.FoolView} shows it.
 *
 * <p>Knows no screen: whatever it does to the board and to the user's drawings is handed to it as
 * {@link inkling.ui.adversarial.FoolActions}, other models as {@link inkling.ui.adversarial.OtherModels}.
 */
package inkling.ui.adversarial;
