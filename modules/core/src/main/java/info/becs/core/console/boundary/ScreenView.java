package info.becs.core.console.boundary;

/**
 * A screen of the console that the caller may open.
 *
 * @param path below the console's own address
 * @param script address of the ES module that draws it
 * @param group where it stands in the navigation
 * @param icon word for its drawing, or empty
 * @param module whose it is
 * @param moduleName what that module is called, in the caller's language
 */
public record ScreenView(
        String path,
        String label,
        String script,
        String group,
        int weight,
        String icon,
        String module,
        String moduleName) {}
