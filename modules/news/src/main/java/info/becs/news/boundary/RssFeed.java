package info.becs.news.boundary;

import info.becs.news.entity.FeedEntry;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Articles of one language as RSS 2.0, for readers that know nothing newer. */
final class RssFeed {

    static final String TYPE = "application/rss+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

    private final FeedHead head;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private RssFeed(FeedHead head) throws XMLStreamException {
        this.head = head;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(FeedHead head, List<FeedEntry> entries) {
        try {
            var feed = new RssFeed(head);
            feed.write(entries);
            return feed.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML into a string failed", e);
        }
    }

    private void write(List<FeedEntry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeAttribute("xmlns:atom", ATOM);
        xml.writeAttribute("xmlns:content", CONTENT);
        xml.writeStartElement("channel");
        element("title", head.title());
        element("link", head.home());
        element("description", head.title());
        element("language", head.language());
        element("lastBuildDate", date(FeedHead.newest(entries)));
        xml.writeEmptyElement("atom:link");
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", TYPE);
        xml.writeAttribute("href", head.self("rss"));
        for (FeedEntry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("item");
        element("title", entry.title());
        element("link", head.address(entry));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(entry.id());
        xml.writeEndElement();
        element("pubDate", date(entry.publishedAt()));
        element("category", entry.category());
        element("description", entry.lead());
        element("content:encoded", entry.body());
        xml.writeEndElement();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(FeedHead.legal(value));
        xml.writeEndElement();
    }

    /** As RFC 822 writes it, with four digits for the year. */
    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
