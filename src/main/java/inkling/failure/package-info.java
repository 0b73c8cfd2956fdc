/**
 * Reasons of failures, independent of language: a {@link inkling.failure.Reason} is a key with arguments, and an exception that a
 * user can meet carries one ({@link inkling.failure.Explained}). Each package has its keys in an enum of its own, such as
 * {@code inkling.engine.EngineReason}, so the compiler knows that a key exists; the sentences are in
 * {@code failures_en.properties} and {@code failures_zh.properties}, and are read when the first one is said. An exception's
 * message is the English sentence, for the command line and logs; the window says the same reason in its own language.
 *
 * <p>It stands below all other packages, for each of them can refuse something that a user's file or setting asks for, and it knows
 * nothing of any of them.
 */
package inkling.failure;
