package inkling.cli;

import inkling.model.InputConvention;

/** Converts an option's value to a convention of how pictures become inputs. */
final class InputConverter extends ChoiceConverter<InputConvention> {
    InputConverter() {
        super("input", InputConvention.values(), InputConvention::id);
    }
}
