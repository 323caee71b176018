package info.becs.news.boundary;

import static info.becs.news.boundary.FeedXml.element;

import info.becs.news.entity.FeedEntry;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Articles of one language as an Atom document (RFC 4287). */
final class AtomFeed {

    static final String TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final FeedHead head;
    private final XMLStreamWriter xml;

    private AtomFeed(FeedHead head, XMLStreamWriter xml) {
        this.head = head;
        this.xml = xml;
    }

    static String of(FeedHead head, List<FeedEntry> entries) {
        return FeedXml.of(xml -> new AtomFeed(head, xml).write(entries));
    }

    private void write(List<FeedEntry> entries) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", head.language());
        xml.writeAttribute("xml:base", head.site().publicUrl() + "/");
        element(xml, "id", head.self("atom"));
        element(xml, "title", head.title());
        element(xml, "updated", FeedHead.newest(entries).toString());
        link("self", TYPE, head.self("atom"));
        link("alternate", "text/html", head.home());
        xml.writeStartElement("author");
        element(xml, "name", FeedHead.AUTHOR.in(head.locale()));
        xml.writeEndElement();
        for (FeedEntry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
    }

    private void write(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        link("alternate", "text/html", head.address(entry));
        element(xml, "published", entry.publishedAt().toString());
        element(xml, "updated", entry.changedAt().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.category());
        element(xml, "summary", entry.lead());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(FeedXml.legal(entry.body()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
