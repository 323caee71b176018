package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Why a lint beside an escaping engine
 *
 * Escaping makes a value safe as text and inside a quoted attribute, nowhere else. So a value may stand only there, and an
 * address must have been made by link(), absolute() or asset(). What a page's content security policy would block anyway (inline
 * script, on…=, style=) is refused here, so that a designer hears of it before a reader does.
 */
/** Reads every template before it may draw, and refuses what escaping cannot make safe. */
final class TemplateLint {

    private static final Pattern COMMENT = Pattern.compile("(?s)\\{#.*?#}|<!--.*?-->");
    private static final Pattern EXPRESSION = Pattern.compile("(?s)\\{\\{(.*?)}}|\\{%(.*?)%}");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern TAG =
            Pattern.compile("(?s)<([a-zA-Z\\u0001][^\\s/>]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?s)([^\\s=/]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s]+))?");
    private static final Pattern LITERAL_LIST = Pattern.compile("(?<![\\w\\])]\\s{0,3})\\[");
    private static final Pattern WITH = Pattern.compile("with\\s*\\{(\\s*''\\s*:[^{}]*)*}");
    private static final Pattern CALLED_BLOCK = Pattern.compile("\\bblock\\s*\\(");
    private static final Pattern ADDRESS = Pattern.compile("href|src|action|formaction|poster|cite|data|srcset");
    private static final Pattern MADE_ADDRESS = Pattern.compile("\\s*(link|absolute|asset)\\(.*", Pattern.DOTALL);
    private static final Pattern REFUSED_TAG = Pattern.compile("style|iframe|object|embed|base|applet|frame|frameset");

    private final String theme;
    private final String path;

    private TemplateLint(String theme, String path) {
        this.theme = theme;
        this.path = path;
    }

    static void check(ThemeFiles files) {
        files.paths("", ".html").forEach(path -> new TemplateLint(files.name(), path).check(files.require(path)));
    }

    private void check(String template) {
        String source = COMMENT.matcher(template).replaceAll(" ");
        EXPRESSION.matcher(source).results().forEach(m -> expression(m.group(1) == null ? m.group(2) : m.group(1)));
        // A printed value becomes one character that HTML cannot contain, a statement vanishes.
        String html = EXPRESSION
                .matcher(source)
                .replaceAll(m -> m.group(1) == null ? "" : Matcher.quoteReplacement(mark(m.group(1))));
        if (html.contains("{{") || html.contains("{%")) {
            throw fault("has a tag that is not closed");
        }
        TAG.matcher(html).results().forEach(m -> tag(m.group(1), m.group(2)));
    }

    private String mark(String expression) {
        return MADE_ADDRESS.matcher(expression).matches() ? "\u0002" : "\u0001";
    }

    private void expression(String expression) {
        String bare = TEXT.matcher(expression).replaceAll("''");
        if (CALLED_BLOCK.matcher(bare).find()) {
            throw fault("calls block(); a block is drawn where it stands");
        }
        if (LITERAL_LIST.matcher(bare).find()
                || WITH.matcher(bare).replaceAll("").contains("{")) {
            throw fault("writes a list or a map; only include … with {\"name\": value} may");
        }
    }

    private void tag(String name, String attributes) {
        String tag = name.toLowerCase(java.util.Locale.ROOT);
        if (tag.contains("\u0001") || REFUSED_TAG.matcher(tag).matches()) {
            throw fault("has a <" + tag + ">; styles come from stylesheet() and style(), nothing is embedded");
        }
        boolean sourced = false;
        for (Matcher m = ATTRIBUTE.matcher(attributes); m.find(); ) {
            attribute(tag, m.group(1).toLowerCase(java.util.Locale.ROOT), m.group(2) == null ? "" : m.group(2));
            sourced |= m.group(1).equals("src");
        }
        if (tag.equals("script") && !sourced) {
            throw fault("has a script of its own; scripts are files of the theme: <script src=…>");
        }
    }

    private void attribute(String tag, String name, String value) {
        if (name.indexOf('\u0001') >= 0 || name.indexOf('\u0002') >= 0) {
            throw fault("prints a value into <" + tag + "> outside a quoted attribute");
        }
        if (name.startsWith("on") || name.equals("style") || name.equals("http-equiv")) {
            throw fault("has " + name + "= in <" + tag + ">, which pages of this platform do not allow");
        }
        if (!value.isEmpty() && value.charAt(0) != '"' && value.charAt(0) != '\'') {
            throw fault("has " + name + "=" + value.replace('\u0001', '…') + " in <" + tag + "> without quotes");
        }
        if (ADDRESS.matcher(name).matches() && !isSafeAddress(value)) {
            throw fault("has an address in " + name + "= of <" + tag
                    + "> that is not made by link(), absolute() or asset()");
        }
    }

    private static boolean isSafeAddress(String quoted) {
        String value = quoted.length() < 2
                ? ""
                : quoted.substring(1, quoted.length() - 1).strip();
        return value.isEmpty()
                || "#\u0002".indexOf(value.charAt(0)) >= 0
                || value.matches("/([^/\u0001\\\\][^\u0001]*)?")
                || value.startsWith("https://")
                || value.startsWith("mailto:")
                || value.startsWith("tel:");
    }

    private ThemeFault fault(String what) {
        return new ThemeFault("Theme '" + theme + "': " + path + " " + what + ".");
    }
}
