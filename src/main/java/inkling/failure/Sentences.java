package inkling.failure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Holds the sentences of one language. Read when the first of them is said: most runs of the program fail at nothing. */
final class Sentences {
    private final ResourceBundle sentences;
    private final Locale locale;

    private Sentences(Locale locale) {
        this.locale = locale;
        String file = "failures_" + locale.getLanguage() + ".properties";
        try (var in = Sentences.class.getResourceAsStream(file)) {
            sentences = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file " + file + " cannot be read.", e);
        }
    }

    static Sentences of(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Chinese.SENTENCES : English.SENTENCES;
    }

    String text(Reason reason) {
        MessageFormat format = new MessageFormat(pattern(reason.key()), locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] words = reason.arguments().stream().map(this::word).toArray();
        Object[] said = words.clone();
        for (int i = 0; i < formats.length && i < words.length; i++) {
            // the noun depends on the number, but the number is said as it is
            if (formats[i] instanceof ChoiceFormat noun && reason.arguments().get(i) instanceof Number count) {
                said[i] = new MessageFormat(noun.format(count.doubleValue()), locale).format(words);
            }
            format.setFormatByArgumentIndex(i, null);
        }
        return format.format(said);
    }

    String pattern(ReasonKey key) {
        return sentences.getString(key.group() + "." + key.name());
    }

    /**
     * Figures as they are: grouped digits would look different from those in the file that is spoken of. Words without control
     * characters: they may come from a damaged file.
     */
    private String word(Object argument) {
        if (argument instanceof Reason inner) {
            return text(inner);
        } else if (argument instanceof ReasonKey key) {
            return text(key.of());
        }
        return PlainText.of(argument.toString());
    }

    private static final class English {
        static final Sentences SENTENCES = new Sentences(Locale.ENGLISH);
    }

    private static final class Chinese {
        static final Sentences SENTENCES = new Sentences(Locale.CHINESE);
    }
}
