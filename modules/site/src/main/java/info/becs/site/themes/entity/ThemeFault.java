package info.becs.site.themes.entity;

/** What is wrong with a theme, in words for whoever made it: file, line and cure. */
public final class ThemeFault extends RuntimeException {

    public ThemeFault(String sentence) {
        super(sentence);
    }

    public ThemeFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
