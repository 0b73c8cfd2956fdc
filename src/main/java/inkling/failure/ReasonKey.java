package inkling.failure;

import java.util.List;

/** Identifies a sentence, or a part of one, in the files of sentences. Enums implement it, one for each package. */
public interface ReasonKey {
    /** {@return the name of the constant} */
    String name();

    /** {@return the name of the enum} */
    default String group() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName();
    }

    /**
     * {@return the sentence with these arguments} A reason among them, or a key, is put into words too; all else is taken as
     * text.
     *
     * @param arguments in the order of the sentence's places, {@code {0}} on
     */
    default Reason of(Object... arguments) {
        return new Reason(this, List.of(arguments));
    }
}
