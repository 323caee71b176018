package info.becs.site.pages.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.pages.PageAddress;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import info.becs.testkit.fakes.FakePages;
import info.becs.testkit.fakes.FixedClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** S15 */
class SitemapsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final House house = new House();
    private final Sitemaps sitemaps = new Sitemaps();
    private final FixedClock clock = FixedClock.at("2026-11-26T10:00:00Z");
    private final FakePages pages = new FakePages("blog");

    @BeforeEach
    void aSiteWithPages() {
        sitemaps.sources = house.sources;
        sitemaps.themes = house.themes;
        sitemaps.clock = clock;
        sitemaps.publicUrl = "https://example.org";
        house.moveIn("blog", pages);
    }

    @Test
    void everyPageIsThereInBothLanguagesWithItsOneAddress() throws Exception {
        pages.address(page("/blog/৭-অফার & more", "<b>", NOW, true));

        assertThat(texts(sitemaps.pages(), "loc"))
                .containsExactly(
                        "https://example.org/",
                        "https://example.org/blog/%E0%A7%AD-%E0%A6%85%E0%A6%AB%E0%A6%BE%E0%A6%B0%20&%20more",
                        "https://example.org/en",
                        "https://example.org/en/blog/%E0%A7%AD-%E0%A6%85%E0%A6%AB%E0%A6%BE%E0%A6%B0%20&%20more");
        assertThat(texts(sitemaps.pages(), "lastmod")).containsOnly(NOW.toString());
    }

    @Test
    void onlyTheArticlesOfTwoDaysAreNews() throws Exception {
        pages.address(page("/blog/new", "<b> & \u0001", NOW.minus(Duration.ofHours(47)), true))
                .address(page("/blog/old", "old", NOW.minus(Duration.ofHours(49)), true))
                .address(page("/blog/about", "about", NOW, false));

        assertThat(texts(sitemaps.news(), "loc"))
                .containsExactly("https://example.org/blog/new", "https://example.org/en/blog/new");
        assertThat(texts(sitemaps.news(), "news:title")).containsOnly("<b> & ");
        assertThat(texts(sitemaps.news(), "news:name")).containsExactly("সাইট", "Site");
    }

    @Test
    void aModuleThatFailsIsMissingAlone() throws Exception {
        pages.address(page("/blog/a", "a", NOW, true));
        house.moveIn("broken", new Broken());

        assertThat(texts(sitemaps.pages(), "loc")).contains("https://example.org/blog/a");
    }

    @Test
    void itIsMadeAtMostOnceAMinute() throws Exception {
        assertThat(texts(sitemaps.pages(), "loc")).hasSize(2);
        pages.address(page("/blog/a", "a", NOW, true));
        house.switchboard.changed();
        assertThat(texts(sitemaps.pages(), "loc")).as("within the minute").hasSize(2);

        clock.passes(Duration.ofSeconds(61));
        assertThat(texts(sitemaps.pages(), "loc")).hasSize(4);
    }

    /** A module that cannot say which pages it has. */
    private static final class Broken implements PageSource {
        @Override
        public Set<String> roots() {
            return Set.of("broken");
        }

        @Override
        public Optional<PageAnswer> answer(PageRequest request) {
            return Optional.empty();
        }

        @Override
        public List<PageAddress> addresses(Locale locale, int most) {
            throw new IllegalStateException("broken");
        }
    }

    private static PageAddress page(String path, String title, Instant at, boolean news) {
        return new PageAddress(path, title, at, at, news);
    }

    private static List<String> texts(String xml, String element) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var nodes = document.getElementsByTagName(element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
