package info.becs.spi.console;

import info.becs.spi.Text;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One screen of the staff console: where it stands, what it is called, who may use it, and the script that draws it.
 *
 * <pre>{@code
 * Screen.of("queue", Text.of("অপেক্ষমাণ", "Queue"), "queue.js")
 *     .permission("complaints.case.read")
 *     .group(Screen.Group.WORK)
 *     .weight(20);
 * }</pre>
 *
 * The script is an ES module of the WAR, in {@code src/main/resources/console/}; its default export is a custom element class
 * that the console makes and puts into the page. It speaks to the module's public API and to nothing else.
 *
 * @param path under the module's own word in the console; empty for its first screen
 * @param permission word without which it is not shown; empty for everybody who is signed in
 * @param script file below the WAR's console folder
 * @param weight lighter stands first within its group
 * @param icon word for the drawing before its name, one of those on the console's page of its design ("people", "card",
 *     "clock"); empty, or one that this console does not know, for the drawing of all others
 * @param isScoped whether it is also shown to those who hold the permission for a part only
 * @since 1.0
 */
public record Screen(
        String path,
        Text label,
        String permission,
        String script,
        Group group,
        int weight,
        String icon,
        boolean isScoped) {

    /** Where it stands in the navigation. May grow: whoever switches over it has a {@code default}. */
    public enum Group {
        /** What the organisation does every day. */
        WORK,
        /** Who may do what, and what was done. */
        PEOPLE,
        /** The platform itself. */
        PLATFORM
    }

    private static final Pattern PATH = Pattern.compile("([a-z][a-z0-9-]{0,39}(/[a-z][a-z0-9-]{0,39}){0,2})?");
    private static final Pattern ICON = Pattern.compile("[a-z-]{0,40}");
    private static final Pattern SCRIPT =
            Pattern.compile("[a-z0-9][a-z0-9-]{0,39}(/[a-z0-9][a-z0-9-]{0,39}){0,5}\\.js");
    private static final int STANDARD_WEIGHT = 500;

    public Screen {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(group, "group");
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "Screen path '" + path + "' must be lower-case words with '/' between them");
        }
        if (!ICON.matcher(icon).matches()) {
            throw new IllegalArgumentException("Screen icon '" + icon + "' must be one lower-case word");
        }
        if (!SCRIPT.matcher(script).matches()) {
            throw new IllegalArgumentException(
                    "Screen script '" + script + "' must be a .js file below the console folder");
        }
    }

    /** For those alone who hold its permission everywhere. */
    public Screen(String path, Text label, String permission, String script, Group group, int weight, String icon) {
        this(path, label, permission, script, group, weight, icon, false);
    }

    /** For everybody who is signed in, among the daily work. */
    public static Screen of(String path, Text label, String script) {
        return new Screen(path, label, "", script, Group.WORK, STANDARD_WEIGHT, "");
    }

    /** The same screen, shown only to those who hold this permission of the same module. */
    public Screen permission(String word) {
        return new Screen(path, label, word, script, group, weight, icon, isScoped);
    }

    /**
     * The same screen, shown as well to those who hold its permission for a chapter or a category alone: what it asks its API
     * is {@link info.becs.spi.Permission#scoped} and answers with their part.
     */
    public Screen scoped() {
        return new Screen(path, label, permission, script, group, weight, icon, true);
    }

    /** The same screen, in this part of the navigation. */
    public Screen group(Group newGroup) {
        return new Screen(path, label, permission, script, newGroup, weight, icon, isScoped);
    }

    /** The same screen, before those that are heavier and behind those that are lighter. */
    public Screen weight(int newWeight) {
        return new Screen(path, label, permission, script, group, newWeight, icon, isScoped);
    }

    /** The same screen with this drawing before its name. */
    public Screen icon(String newIcon) {
        return new Screen(path, label, permission, script, group, weight, newIcon, isScoped);
    }
}
