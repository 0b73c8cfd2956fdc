/**
 * JSON as the program's files use it: {@link inkling.store.json.LimitedJsonReader} reads with limits,
 * {@link inkling.store.json.JsonCursor} looks for what should be there and names the place where it is not,
 * {@link inkling.store.json.JsonFormatter} writes. What nobody looked for is unknown and is kept
 * ({@link inkling.store.json.UnknownFields}): a file that another version has added to loses nothing here.
 *
 * <p>A model is read by these classes when the program starts: there are no lambdas or streams on that way, see
 * {@link inkling.store}.
 */
package inkling.store.json;
