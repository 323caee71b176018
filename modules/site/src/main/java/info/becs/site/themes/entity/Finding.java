package info.becs.site.themes.entity;

/**
 * One thing that the checker has to say about a theme.
 *
 * @param grave whether the theme cannot be used like this
 * @param file which it is about
 * @param text in words for whoever made it: what is wrong, and the cure
 */
public record Finding(boolean grave, String file, String text) {

    public static Finding fault(String file, String text) {
        return new Finding(true, file, text);
    }

    public static Finding remark(String file, String text) {
        return new Finding(false, file, text);
    }
}
