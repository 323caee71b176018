package info.becs.site.pages.boundary;

import info.becs.kit.http.Bodies;
import info.becs.kit.http.NamedSites;
import info.becs.site.pages.control.House;
import info.becs.site.pages.control.Readers;
import info.becs.site.themes.control.PreviewLinks;
import info.becs.site.themes.control.Workshop;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.testkit.fakes.FakePages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The front door of a small site, with one module behind it that notes what it is asked, and one preview. */
final class Doorstep {

    /** Of the one preview that somebody has made. */
    static final String CODE = "C".repeat(43);

    private static final String PUBLIC_URL = "https://example.org";

    final House house = new House();
    final FrontDoor door = new FrontDoor();
    final FakePages news = new FakePages("news");
    final List<PageRequest> asked = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    String title = "old";

    Doorstep() {
        door.cache = house.cache;
        door.sources = house.sources;
        door.themes = house.themes;
        door.pages = house.pages;
        door.sites = new NamedSites();
        door.bodies = new AtOnce();
        door.readers = new Readership();
        door.files = new StaticFiles();
        door.files.themes = house.themes;
        door.files.publicUrl = PUBLIC_URL;
        door.previews = new PreviewDoor();
        door.previews.links = new Link();
        door.previews.clock = Clock.systemUTC();
        door.previews.publicUrl = PUBLIC_URL;
        door.largestForm = 1_000;
        door.publicUrl = PUBLIC_URL;
        door.init();
        news.page("/news", request -> {
            asked.add(request);
            return PageAnswer.page("page").title(title).cacheable();
        });
        news.page("/news/form", request -> {
            asked.add(request);
            return request.submits()
                    ? PageAnswer.redirect("/news").cookie("draft", "abc", Duration.ofMinutes(5))
                    : PageAnswer.page("page").title("form");
        });
        house.moveIn("news", news);
    }

    /** Here nobody sends slowly. */
    private static final class AtOnce extends Bodies {
        @Override
        public <T> T read(HttpServletRequest request, Reading<T> reading) throws IOException {
            return reading.of(request.getInputStream());
        }
    }

    /** Notes who is counted. */
    private final class Readership extends Readers {
        @Override
        public void saw(String uri, String reader, BooleanSupplier human) {
            if (human.getAsBoolean()) {
                read.add(uri + " " + reader);
            }
        }
    }

    /** One link that is good for ever. */
    private static final class Link extends PreviewLinks {
        @Override
        public Optional<Shown> find(String code) {
            return code.equals(CODE)
                    ? Optional.of(new Shown(
                            new Workshop()
                                    .with("page.html", "<html><head></head><body>another look</body></html>")
                                    .preview(),
                            Instant.MAX.minus(Duration.ofDays(1))))
                    : Optional.empty();
        }
    }
}
