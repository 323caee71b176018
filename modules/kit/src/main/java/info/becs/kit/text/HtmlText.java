package info.becs.kit.text;

/** Plain text as it may stand in markup, in an attribute as well. */
public final class HtmlText {

    private HtmlText() {}

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
