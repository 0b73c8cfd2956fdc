package inkling.failure;

/** Marks an exception that a user can meet, with its reason. Its message is the English sentence of its reason. */
public interface Explained {
    Reason reason();
}
