package info.becs.site.pages.control;

import info.becs.site.pages.entity.Address;
import info.becs.site.themes.control.Themes;
import info.becs.site.themes.entity.Link;
import info.becs.spi.Platform.Provided;
import info.becs.spi.pages.PageAddress;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What search engines are told of this site: the newest pages of every module in both languages (sitemaps.org 0.9), and
 * the articles of the last two days for those who look for news. Made at most once a minute.
 */
@ApplicationScoped
public class Sitemaps {

    private static final Logger LOG = System.getLogger(Sitemaps.class.getName());
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final int MOST_PAGES = 5_000;
    private static final int MOST_NEWS = 1_000;
    private static final Duration NEW = Duration.ofDays(2);
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Made(long generation, Instant at, String xml) {}

    private record Entry(PageAddress page, Locale locale) {}

    @Inject
    Sources sources;

    @Inject
    Themes themes;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    private final Map<Boolean, Made> made = new ConcurrentHashMap<>();

    /** All pages. */
    public String pages() {
        return kept(false);
    }

    /** The articles of the last two days. */
    public String news() {
        return kept(true);
    }

    private String kept(boolean news) {
        Instant now = clock.instant();
        long generation = sources.generation();
        return made.compute(
                        news,
                        (which, before) -> before != null && isFresh(before, generation, now)
                                ? before
                                : new Made(generation, now, written(news, now)))
                .xml();
    }

    /** Until something changes, but no more often than once a minute; and what is new grows old without any change. */
    private static boolean isFresh(Made before, long generation, Instant now) {
        Duration age = Duration.between(before.at(), now);
        return age.compareTo(KEPT) < 0 || before.generation() == generation && age.compareTo(KEPT.multipliedBy(60)) < 0;
    }

    private String written(boolean news, Instant now) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            if (news) {
                xml.writeAttribute("xmlns:news", NEWS);
                for (Entry entry : recent(now)) {
                    article(xml, entry);
                }
            } else {
                for (Locale locale : Address.languages()) {
                    url(xml, publicUrl + Link.ascii(Link.of("/", locale)), null);
                    for (Entry entry : entries(locale, MOST_PAGES)) {
                        url(xml, address(entry), entry.page().changedAt());
                    }
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML into a string failed", e);
        }
        return text.toString();
    }

    private List<Entry> recent(Instant now) {
        var recent = new ArrayList<Entry>();
        Address.languages()
                .forEach(locale -> entries(locale, MOST_NEWS / 2).stream()
                        .filter(entry -> entry.page().isNews()
                                && entry.page().publishedAt().isAfter(now.minus(NEW)))
                        .forEach(recent::add));
        return recent;
    }

    private List<Entry> entries(Locale locale, int most) {
        var entries = new ArrayList<Entry>();
        for (Provided<PageSource> source : sources.all()) {
            try {
                source.capability().addresses(locale, most).forEach(page -> entries.add(new Entry(page, locale)));
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, () -> "The sitemap is without module " + source.module(), e);
            }
        }
        return entries.size() > most ? entries.subList(0, most) : entries;
    }

    private String address(Entry entry) {
        return publicUrl + Link.ascii(Link.of(entry.page().path(), entry.locale()));
    }

    private static void url(XMLStreamWriter xml, String address, Instant changedAt) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", address);
        if (changedAt != null) {
            element(xml, "lastmod", changedAt.toString());
        }
        xml.writeEndElement();
    }

    private void article(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", address(entry));
        xml.writeStartElement("news:news");
        xml.writeStartElement("news:publication");
        element(xml, "news:name", themes.current().word("site.name", entry.locale()));
        element(xml, "news:language", entry.locale().getLanguage());
        xml.writeEndElement();
        element(xml, "news:publication_date", entry.page().publishedAt().toString());
        element(xml, "news:title", entry.page().title());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    }

    /** What XML 1.0 can hold (2.2). */
    private static String legal(String value) {
        return ILLEGAL.matcher(value).replaceAll("");
    }
}
