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

    /** In the order in which they stand, as the engine reads them: what looks like one inside another is none. */
    private static final Pattern TOKEN =
            Pattern.compile("(?s)\\{#.*?#}|\\{\\{(.*?)}}|\\{%(.*?)%}|<!--(?!-?>)(?:(?!--|\\{[{%#]).)*-->");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern TAG =
            Pattern.compile("(?s)<([a-zA-Z\\u0001][^\\s/>]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>");
    private static final Pattern CLOSING = Pattern.compile("(?i)</[a-z][a-z0-9]*\\s*>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?s)([^\\s=/]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s]+))?");
    private static final Pattern LITERAL_LIST = Pattern.compile("(?<![\\w\\])]\\s{0,3})\\[");
    private static final Pattern WITH = Pattern.compile("with\\s*\\{(\\s*''\\s*:[^{}]*)*}");
    private static final Pattern CALLED_BLOCK = Pattern.compile("\\bblock\\s*\\(");
    private static final Pattern ADDRESS = Pattern.compile(
            "href|xlink:href|src|action|formaction|poster|cite|data|srcset|imagesrcset|background|manifest|longdesc");
    private static final Pattern REFUSED_ATTRIBUTE =
            Pattern.compile("on.*|style|http-equiv|ping|srcdoc|nonce|integrity");
    private static final Pattern RAW_TEXT = Pattern.compile("(?i)<(?:/?[a-z]|!(?!doctype html>)|\\?)");
    private static final Pattern MADE_ADDRESS =
            Pattern.compile("\\s*(link|absolute|asset)\\((?:[^()]|\\([^()]*\\))*\\)\\s*");
    private static final Pattern REFUSED_TAG =
            Pattern.compile("style|iframe|object|embed|base|applet|frame|frameset|portal|"
                    + "foreignobject|animate|animatemotion|animatetransform|set|plaintext|xmp|noscript|template|slot");

    private final ThemeFiles files;
    private final String path;

    private TemplateLint(ThemeFiles files, String path) {
        this.files = files;
        this.path = path;
    }

    static void check(ThemeFiles files) {
        files.paths("", ".html").forEach(path -> new TemplateLint(files, path).check(files.require(path)));
    }

    private void check(String template) {
        var scan = new MarkupScan();
        String html = marked(template, scan);
        scan.fault(html).ifPresent(what -> {
            throw fault(what);
        });
        markup(html);
        scan.partsInTags().forEach(this::partInTag);
    }

    /** What stands there for a browser: a printed value is one character that HTML cannot contain, a statement another. */
    private String marked(String template, MarkupScan scan) {
        return TOKEN.matcher(template).replaceAll(m -> {
            if (m.group(1) != null) {
                expression(m.group(1));
                return mark(m.group(1));
            }
            if (m.group(2) != null) {
                expression(m.group(2));
                scan.statement(m.group(2));
                return String.valueOf(MarkupScan.STATEMENT);
            }
            return " ";
        });
    }

    private void markup(String marked) {
        String html = marked.replace(String.valueOf(MarkupScan.STATEMENT), "");
        if (html.contains("{{") || html.contains("{%") || html.contains("{#")) {
            throw fault("has a tag that is not closed");
        }
        TAG.matcher(html).results().forEach(m -> tag(m.group(1), m.group(2)));
        if (RAW_TEXT.matcher(TAG.matcher(CLOSING.matcher(html).replaceAll("")).replaceAll(""))
                .find()) {
            throw fault("has a tag, a remark or a quoted attribute that is not closed");
        }
    }

    /** A part that is included between the brackets of a tag consists of attributes. */
    private void partInTag(String part) {
        String source = files.text(part + ".html")
                .orElseThrow(() -> fault("includes '" + part + "' inside a tag, and there is no such file"));
        var lint = new TemplateLint(files, part + ".html");
        lint.markup("<p " + lint.marked(source, new MarkupScan()) + ">");
    }

    private String mark(String expression) {
        String bare = TEXT.matcher(expression).replaceAll("''");
        return MADE_ADDRESS.matcher(bare).matches() ? "\u0002" : "\u0001";
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
        if (REFUSED_ATTRIBUTE.matcher(name).matches()) {
            throw fault("has " + name + "= in <" + tag + ">, which pages of this platform do not allow");
        }
        if (!value.isEmpty() && value.charAt(0) != '"' && value.charAt(0) != '\'') {
            throw fault("has " + name + "=" + value.replace('\u0001', '…') + " in <" + tag + "> without quotes");
        }
        if (tag.equals("script") && name.equals("src") && !value.matches("([\"'])\u0002\\1")) {
            throw fault("has a script that is no file of the theme: <script src=\"{{ asset('x.js') }}\">");
        }
        if (ADDRESS.matcher(name).matches() && !isSafeAddress(tag, value)) {
            throw fault("has an address in " + name + "= of <" + tag
                    + "> that is not made by link(), absolute() or asset()");
        }
    }

    /** A link may lead anywhere; what a page loads or sends stays on this site. */
    private static boolean isSafeAddress(String tag, String quoted) {
        String value = quoted.length() < 2
                ? ""
                : quoted.substring(1, quoted.length() - 1).strip();
        return value.isEmpty()
                || "#\u0002".indexOf(value.charAt(0)) >= 0
                || value.matches("/([^/\u0001\\\\][^\u0001]*)?")
                || tag.equals("a") && value.matches("(https://|mailto:|tel:)[^\u0001\\\\]*");
    }

    private ThemeFault fault(String what) {
        return new ThemeFault("Theme '" + files.name() + "': " + path + " " + what + ".");
    }
}
