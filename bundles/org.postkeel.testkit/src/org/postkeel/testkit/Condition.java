package org.postkeel.testkit;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Something a test waits for. The value is asked from the thread of the test, so it may use the bot.
 *
 * @param description what is waited for, for the failure
 * @param value       what is looked at; may throw {@link WidgetNotFound} while there is nothing to look at
 * @param accepted    when the waiting is over
 */
public record Condition<T>(String description, Supplier<T> value, Predicate<T> accepted) {

    /** @return a condition that holds when something is so */
    public static Condition<Boolean> that(String description, Supplier<Boolean> value) {
        return new Condition<>(description, value, Boolean.TRUE::equals);
    }

    /** @return a condition that holds when the value is the expected one */
    public static <T> Condition<T> equal(String description, Supplier<T> value, T expected) {
        return new Condition<>(description + " is " + expected, value, actual -> Objects.equals(actual, expected));
    }
}
