package info.becs.news.boundary;

import info.becs.news.entity.FeedEntry;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Articles of one language as an Atom document (RFC 4287). */
final class AtomFeed {

    static final String TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final FeedHead head;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomFeed(FeedHead head) throws XMLStreamException {
        this.head = head;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(FeedHead head, List<FeedEntry> entries) {
        try {
            var feed = new AtomFeed(head);
            feed.write(entries);
            return feed.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML into a string failed", e);
        }
    }

    private void write(List<FeedEntry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", head.language());
        xml.writeAttribute("xml:base", head.site().publicUrl() + "/");
        element("id", head.self("atom"));
        element("title", head.title());
        element("updated", FeedHead.newest(entries).toString());
        link("self", TYPE, head.self("atom"));
        link("alternate", "text/html", head.home());
        xml.writeStartElement("author");
        element("name", FeedHead.AUTHOR.in(head.locale()));
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
        link("alternate", "text/html", head.address(entry));
        element("published", entry.publishedAt().toString());
        element("updated", entry.changedAt().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.category());
        element("summary", entry.lead());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(FeedHead.legal(entry.body()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(FeedHead.legal(value));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
