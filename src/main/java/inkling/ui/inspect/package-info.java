/**
 * The Inspect tab: what the network that answers does with the drawing on the board, layer by layer and live.
 *
 * <p>{@link inkling.ui.inspect.InspectViewModel} runs the network on a worker of its own ({@link inkling.ui.inspect.PassRunner}) after each
 * answer, while the tab is on show, and holds which value is chosen. {@link inkling.ui.inspect.NetworkView} shows one
 * {@link inkling.ui.inspect.LayerRow} for each activation and paints only those in sight: colours are looked up in a table and written
 * straight into the pixels of an image, so that all maps of the largest network follow the pen.
 *
 * <p>The numbers are those of {@link inkling.inspection}, the engine's own; nothing is computed here.
 */
package inkling.ui.inspect;
