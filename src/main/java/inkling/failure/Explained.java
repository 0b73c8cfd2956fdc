package inkling.failure;

/** An exception that a user can meet. Its message is the English sentence of its reason. */
public interface Explained {
    Reason reason();
}
