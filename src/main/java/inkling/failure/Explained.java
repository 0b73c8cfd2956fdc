package inkling.failure;

/** Marks an exception that a user can meet, with its reason. Its message is the English sentence of its reason. */
public interface Explained {
    /** {@return the key and the arguments of the message, for who shows it in another language} */
    Reason reason();
}
