package info.becs.news.boundary;

import info.becs.news.entity.FeedEntry;
import info.becs.news.entity.SiteAddress;
import info.becs.spi.Text;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Articles of one language as an Atom document (RFC 4287). */
final class AtomFeed {

    static final String TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Text TITLE = Text.of("খবর ও পরামর্শ", "News and advice");
    private static final Text AUTHOR = Text.of("সম্পাদকমণ্ডলী", "The editors");

    private final String language;
    private final SiteAddress site;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomFeed(String language, SiteAddress site) throws XMLStreamException {
        this.language = language;
        this.site = site;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The address under which this very document is found. */
    static String self(String language) {
        return "/api/news/feed.atom?lang=" + language;
    }

    static String of(String language, SiteAddress site, List<FeedEntry> entries) {
        try {
            var feed = new AtomFeed(language, site);
            feed.write(entries);
            return feed.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML into a string failed", e);
        }
    }

    private void write(List<FeedEntry> entries) throws XMLStreamException {
        var locale = Locale.forLanguageTag(language);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language);
        xml.writeAttribute("xml:base", site.publicUrl() + "/");
        element("id", site.publicUrl() + self(language));
        element("title", TITLE.in(locale));
        element("updated", newest(entries).toString());
        link("self", TYPE, site.publicUrl() + self(language));
        link("alternate", "text/html", site.of(language, "/news"));
        xml.writeStartElement("author");
        element("name", AUTHOR.in(locale));
        xml.writeEndElement();
        for (FeedEntry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        link("alternate", "text/html", site.of(language, entry.path()));
        element("published", entry.publishedAt().toString());
        element("updated", entry.changedAt().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.category());
        element("summary", entry.lead());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(legal(entry.body()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** What XML 1.0 can hold (2.2): a single wrong character would make the whole feed unreadable. */
    private static String legal(String value) {
        return ILLEGAL.matcher(value).replaceAll("");
    }

    /** A feed without entries has changed at the beginning of time: every reader knows something newer. */
    private static Instant newest(List<FeedEntry> entries) {
        return entries.stream()
                .map(FeedEntry::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
