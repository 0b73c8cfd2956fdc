/**
 * Random numbers that depend on a key alone, never on threads or on who asked before. Initial weights, the order of samples, dropout
 * and augmentation all draw from {@link inkling.engine.random.KeyedRandom}; it knows nothing of any of them.
 */
package inkling.engine.random;
