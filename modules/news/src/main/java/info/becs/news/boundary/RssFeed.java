package info.becs.news.boundary;

import static info.becs.news.boundary.FeedXml.element;

import info.becs.news.entity.FeedEntry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Articles of one language as RSS 2.0, for readers that know nothing newer. */
final class RssFeed {

    static final String TYPE = "application/rss+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

    private final FeedHead head;
    private final XMLStreamWriter xml;

    private RssFeed(FeedHead head, XMLStreamWriter xml) {
        this.head = head;
        this.xml = xml;
    }

    static String of(FeedHead head, List<FeedEntry> entries) {
        return FeedXml.of(xml -> new RssFeed(head, xml).write(entries));
    }

    private void write(List<FeedEntry> entries) throws XMLStreamException {
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeAttribute("xmlns:atom", ATOM);
        xml.writeAttribute("xmlns:content", CONTENT);
        xml.writeStartElement("channel");
        element(xml, "title", head.title());
        element(xml, "link", head.home());
        element(xml, "description", head.title());
        element(xml, "language", head.language());
        element(xml, "lastBuildDate", date(FeedHead.newest(entries)));
        xml.writeEmptyElement("atom:link");
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", TYPE);
        xml.writeAttribute("href", head.self("rss"));
        for (FeedEntry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", entry.title());
        element(xml, "link", head.address(entry));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(entry.id());
        xml.writeEndElement();
        element(xml, "pubDate", date(entry.publishedAt()));
        element(xml, "category", entry.category());
        element(xml, "description", entry.lead());
        element(xml, "content:encoded", entry.body());
        xml.writeEndElement();
    }

    /** As RFC 822 writes it, with four digits for the year. */
    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
