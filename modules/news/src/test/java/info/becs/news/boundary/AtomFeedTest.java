package info.becs.news.boundary;

import static info.becs.news.Texts.MONDAY;
import static info.becs.news.Texts.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.news.entity.FeedEntry;
import info.becs.news.entity.SiteAddress;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class AtomFeedTest {

    static final SiteAddress SITE = new SiteAddress("https://example.org");
    private static final FeedHead BANGLA = new FeedHead("bn", Optional.empty(), FeedHead.EVERYTHING, SITE);

    final XPath paths = XPathFactory.newInstance().newXPath();

    /** N8 */
    @Test
    void everyPartThatTheSpecificationDemandsIsThere() throws Exception {
        Document feed = parsed(AtomFeed.of(BANGLA, List.of(entry(7, "ভেজাল ওষুধ", "<p>লেখা &amp; প্রমাণ</p>"))));

        assertThat(at(feed, "/feed/id")).isEqualTo("https://example.org/api/news/feed.atom?lang=bn");
        assertThat(at(feed, "/feed/title")).isEqualTo("খবর ও পরামর্শ");
        assertThat(at(feed, "/feed/updated")).isEqualTo("2026-11-24T04:00:00Z");
        assertThat(at(feed, "/feed/author/name")).isNotEmpty();
        assertThat(at(feed, "/feed/link[@rel='self']/@href")).endsWith("/api/news/feed.atom?lang=bn");
        assertThat(at(feed, "/feed/entry/id")).startsWith("urn:uuid:");
        assertThat(at(feed, "/feed/entry/updated")).isEqualTo("2026-11-24T04:00:00Z");
        assertThat(at(feed, "/feed/entry/published")).isEqualTo("2026-11-23T04:00:00Z");
        assertThat(at(feed, "/feed/entry/category/@term")).isEqualTo("news");
    }

    /** N8 */
    @Test
    void banglaAndMarkupArriveWhole() throws Exception {
        Document feed = parsed(AtomFeed.of(BANGLA, List.of(entry(7, "র‍্যাব ও <ক্রেতা>", "<p>৫ &lt; ৬</p>"))));

        assertThat(at(feed, "/feed/entry/title")).isEqualTo("র‍্যাব ও <ক্রেতা>");
        assertThat(at(feed, "/feed/entry/content[@type='html']")).isEqualTo("<p>৫ &lt; ৬</p>");
    }

    /** N8 */
    @Test
    void anEntryKeepsItsIdWhenTheSiteMoves() throws Exception {
        var entries = List.of(entry(7, "x", "<p>x</p>"));

        Document here = parsed(AtomFeed.of(BANGLA, entries));
        Document there = parsed(AtomFeed.of(
                new FeedHead("bn", Optional.empty(), FeedHead.EVERYTHING, new SiteAddress("https://example.net")),
                entries));

        assertThat(at(here, "/feed/entry/id")).isEqualTo(at(there, "/feed/entry/id"));
    }

    @Test
    void addressesAreLinksThatEveryProgramUnderstands() throws Exception {
        Document feed = parsed(AtomFeed.of(
                new FeedHead("en", Optional.empty(), FeedHead.EVERYTHING, SITE), List.of(entry(7, "খবর", "<p>x</p>"))));

        assertThat(at(feed, "/feed/entry/link[@rel='alternate']/@href"))
                .isEqualTo("https://example.org/en/news/7-%E0%A6%96%E0%A6%AC%E0%A6%B0");
    }

    @Test
    void aCharacterThatXmlCannotHoldIsLeftOut() throws Exception {
        Document feed = parsed(AtomFeed.of(BANGLA, List.of(entry(7, "a\uFFFEb\uD800c", "<p>\u0001x 😀</p>"))));

        assertThat(at(feed, "/feed/entry/title")).isEqualTo("abc");
        assertThat(at(feed, "/feed/entry/content")).isEqualTo("<p>x 😀</p>");
    }

    @Test
    void withoutArticlesItIsAFeedAllTheSame() throws Exception {
        assertThat(at(parsed(AtomFeed.of(BANGLA, List.of())), "/feed/updated")).isEqualTo("1970-01-01T00:00:00Z");
    }

    private static FeedEntry entry(long number, String title, String body) {
        return new FeedEntry(
                number,
                "খবর",
                "5f0c2b1e-0000-7000-8000-000000000001",
                "bn",
                title,
                "Lead",
                body,
                "news",
                MONDAY,
                TUESDAY,
                null);
    }

    private static Document parsed(String xml) throws Exception {
        assertThat(xml).contains("xmlns=\"http://www.w3.org/2005/Atom\"");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private String at(Document document, String path) throws Exception {
        return (String) paths.evaluate(path, document, XPathConstants.STRING);
    }
}
