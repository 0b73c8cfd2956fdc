/**
 * Files that are damaged on purpose, some by accident and some by malice: {@link inkling.damage.Damage} is what is done to them,
 * {@link inkling.damage.Fuzzer} hands thousands of them to a {@link inkling.damage.Reader} and counts what became of each kind.
 * For a short test, and for the long run that {@code src/bench} can start with {@link inkling.damage.FuzzRun}.
 *
 * <p>What a file's content means is known here from the description of the format alone, not from the code that reads it.
 */
package inkling.damage;
