package inkling.ui.common;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import inkling.setting.WholeSetting;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Holds the text of an input field, validated with every key: either it has a value, or a reason why not. */
public final class Field<T> {
    private final String name;
    private final StringProperty text;
    private final ObjectBinding<Checked<T>> checked;
    private final ObjectBinding<Message> problem;
    private final BooleanProperty finished = new SimpleBooleanProperty();
    private final ObjectBinding<Message> complaint;

    /** Holds a value, or what is wrong with the text: one of them is null. */
    public record Checked<T>(T value, Message problem) {
        static <T> Checked<T> of(T value) {
            return new Checked<>(value, null);
        }

        static <T> Checked<T> wrong(Message problem) {
            return new Checked<>(null, problem);
        }
    }

    private Field(String name, String initial, Function<String, Checked<T>> check) {
        this.name = name;
        text = new SimpleStringProperty(initial);
        checked = Bindings.createObjectBinding(() -> check.apply(text.get().strip()), text);
        problem = Bindings.createObjectBinding(() -> checked.get().problem(), checked);
        complaint = Bindings.createObjectBinding(() -> finished.get() ? problem.get() : null, finished, problem);
        problem.addListener((property, before, now) -> {
            if (now == null) {
                finished.set(false);
            }
        });
    }

    /** A whole number from {@code least} to {@code most}. */
    public static Field<Long> whole(String name, long initial, long least, long most) {
        return new Field<>(name, Long.toString(initial), text -> {
            if (text.isEmpty()) {
                return Checked.wrong(Message.of("field.empty"));
            }
            try {
                long value = Long.parseLong(text);
                return value >= least && value <= most
                        ? Checked.of(value)
                        : Checked.wrong(Message.of("field.range", Long.toString(least), Long.toString(most)));
            } catch (NumberFormatException e) {
                return Checked.wrong(Message.of(text.matches("[+-]?\\d+") ? "field.tooLong" : "field.notWhole"));
            }
        });
    }

    /** A whole number that the setting takes; its default at first. */
    public static Field<Long> whole(String name, WholeSetting setting) {
        return whole(name, setting.usual(), setting.least(), setting.most());
    }

    /** A decimal number that the setting takes. */
    public static Field<Double> decimal(String name, RealSetting setting, String initial) {
        Range range = setting.range();
        Message outside = Message.of(keyOf(range), plain(range.least()), plain(range.most()));
        return new Field<>(name, initial, text -> {
            if (text.isEmpty()) {
                return Checked.wrong(Message.of("field.empty"));
            }
            try {
                double value = Double.parseDouble(text);
                return range.contains(value) ? Checked.of(value) : Checked.wrong(outside);
            } catch (NumberFormatException e) {
                return Checked.wrong(Message.of("field.notNumber"));
            }
        });
    }

    private static String keyOf(Range range) {
        if (range.leastIncluded()) {
            return range.mostIncluded() ? "field.range" : "field.below";
        }
        return range.mostIncluded() ? "field.above" : "field.between";
    }

    /** Any text that {@code problem} finds nothing wrong with: it returns null then. */
    public static Field<String> text(String name, String initial, Function<String, Message> problem) {
        return new Field<>(name, initial, text -> {
            Message found = problem.apply(text);
            return found == null ? Checked.of(text) : Checked.wrong(found);
        });
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** Its key in settings and the id of its control. */
    public String name() {
        return name;
    }

    public StringProperty text() {
        return text;
    }

    /** The reason why there is no value; null if there is one. */
    public ObjectBinding<Message> problem() {
        return problem;
    }

    /** The problem, once it is time to show it: not while somebody is still typing for the first time. Null if there is none. */
    public ObjectBinding<Message> complaint() {
        return complaint;
    }

    /** Marks the input as finished: a problem is shown from now on, until it is solved. */
    public void finish() {
        finished.set(!isValid());
    }

    public boolean isValid() {
        return problem.get() == null;
    }

    /** @throws IllegalStateException if what is typed has no value */
    public T value() {
        if (!isValid()) {
            throw new IllegalStateException("The field " + name + " has no value: \"" + text.get() + "\"");
        }
        return checked.get().value();
    }
}
