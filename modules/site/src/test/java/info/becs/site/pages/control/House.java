package info.becs.site.pages.control;

import info.becs.site.themes.control.Theme;
import info.becs.site.themes.control.Themes;
import info.becs.site.themes.control.Workshop;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import info.becs.spi.pages.PageSource;
import info.becs.testkit.fakes.FakeModule;
import java.util.Map;

/** A small site for tests: a switchboard of its own, a host that lets everybody in, a theme of a few lines. */
public final class House {

    public final Switchboard switchboard = new Switchboard();
    public final Doorman host = new Doorman();
    public final Sources sources = new Sources(switchboard);
    public final PageCache cache = new PageCache(1 << 20);
    public final Themes themes;
    public final Pages pages = new Pages();

    public House() {
        this(theme());
    }

    public House(Theme theme) {
        themes = Workshop.hung(theme);
        var layout = new Layout();
        layout.sources = sources;
        var front = new FrontPage();
        front.sources = sources;
        var refusals = new Refusals();
        refusals.layout = layout;
        pages.sources = sources;
        pages.themes = themes;
        pages.layout = layout;
        pages.front = front;
        pages.refusals = refusals;
        switchboard.host(host);
        moveIn("site", null);
    }

    private static Theme theme() {
        return new Workshop()
                .with(
                        "page.html",
                        "<h1>{{ title }}</h1>{{ body }}{% for m in menu %}[{{ link(m.path) }}{% if m.current %}!{% endif %}]{% endfor %}")
                .with("front.html", "<h1>{{ page.title }}</h1>{% for b in blocks %}{{ b }}{% endfor %}")
                .with("error.html", "<h1>{{ status }} {{ title }}</h1><p>{{ message }}</p>")
                .with("notice.html", "<h1>notice</h1><p>{{ message }}</p>")
                .with("partials/notice.html", "<p>missing</p>")
                .with("block.html", "<p>{{ block.text }}</p>")
                .with("broken.html", "{% include 'broken' %}")
                .with("styled.html", "{{ style(rules) }}")
                .with("assets/icon.svg", "<svg>" + "<g/>".repeat(100) + "</svg>")
                .words("site.name", Text.of("সাইট", "Site"))
                .theme();
    }

    /** A module arrives, with pages or without. */
    public ModuleHandle moveIn(String id, PageSource pages) {
        var info = ModuleInfo.of(id).name(Text.same(id));
        var module = switchboard.arrive(
                info,
                "1.0",
                "[1.0,2)",
                "/api/" + id,
                new FakeModule(info),
                getClass().getClassLoader());
        if (pages != null) {
            offer(module, pages);
        }
        switchboard.ready(module);
        return module;
    }

    public Registration offer(ModuleHandle module, PageSource pages) {
        return switchboard.publish(module, PageSource.class, pages);
    }

    /** Staff close a module, or open it again. */
    public void close(String module) {
        host.close(module);
        switchboard.changed();
    }

    public void open(String module) {
        host.open(module);
        switchboard.changed();
    }

    static Visit visit(String path) {
        return new Visit(
                info.becs.site.pages.entity.Address.parse(path),
                info.becs.site.pages.entity.Query.parse(null),
                null,
                Map.of());
    }
}
