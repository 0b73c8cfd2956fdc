package inkling.ui.common;

import inkling.failure.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Holds all texts of the window, in the current language. Nodes bind to texts, so that a switch of the language reaches
 * everything at once and nothing has to be built again.
 */
public final class Texts {
    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final ObjectProperty<Language> language;

    public Texts(Language initial) {
        for (Language each : Language.values()) {
            bundles.put(each, bundle(each));
        }
        language = new SimpleObjectProperty<>(initial);
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** The text of a key, its gaps filled as {@link MessageFormat} does. */
    public String get(String key, Object... arguments) {
        return get(new Message(key, List.of(arguments)));
    }

    public String get(Message message) {
        Language now = language.get();
        Object[] arguments = message.arguments().stream().map(this::word).toArray();
        return new MessageFormat(bundles.get(now).getString(message.key()), now.locale()).format(arguments);
    }

    private Object word(Object argument) {
        if (argument instanceof Message inner) {
            return get(inner);
        }
        return argument instanceof Reason reason ? reason.in(language.get().locale()) : argument;
    }

    public boolean has(String key) {
        return bundles.get(language.get()).containsKey(key);
    }

    /** The text of a key, following the language. */
    public StringBinding bind(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), language);
    }

    /** The text of the message of the moment, following both; empty while there is none. */
    public StringBinding bind(ObservableValue<Message> message) {
        return Bindings.createStringBinding(
                () -> message.getValue() == null ? "" : get(message.getValue()), message, language);
    }

    static ResourceBundle bundle(Language language) {
        String file = "/inkling/ui/texts_" + language.code() + ".properties";
        try (var in = Texts.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file " + file + " cannot be read.", e);
        }
    }
}
