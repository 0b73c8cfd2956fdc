package inkling.data;

import inkling.engine.KeyedRandom;

/** One way in which a known picture can become a new one of the same class. Stateless; safe for many threads. */
interface Augmentation {
    /**
     * Changes the picture, or leaves it, as the random numbers say.
     *
     * @param className what the picture shows, such as {@code 7}
     */
    void apply(Sheet sheet, String className, KeyedRandom random);
}
