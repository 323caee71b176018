package info.becs.spi.console;

import java.util.List;

/**
 * The screens that a module adds to the staff console.
 *
 * <pre>{@code
 * platform.publish(Screens.class, () -> List.of(
 *     Screen.of("", Text.of("শুভেচ্ছা", "Greeting"), "hello.js")));
 * }</pre>
 *
 * The console loads them while the module is enabled and drops them when it is disabled; whoever lacks the permission of
 * a screen is not shown it. That hides a door and locks none: the module's own API refuses.
 *
 * @since 1.0
 */
public interface Screens {

    /** All of them, whoever asks. Constant. */
    List<Screen> screens();
}
