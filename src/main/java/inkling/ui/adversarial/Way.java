package inkling.ui.adversarial;

/** Lists the ways to fool a model. */
enum Way {
    PIXELS,
    STROKE
}
