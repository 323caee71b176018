package info.becs.news.boundary;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Feeds as XML documents, whatever stands in them. */
final class FeedXml {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Whatever writes one. */
    @FunctionalInterface
    interface Writing {
        void on(XMLStreamWriter xml) throws XMLStreamException;
    }

    private FeedXml() {}

    static String of(Writing writing) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            writing.on(xml);
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML into a string failed", e);
        }
    }

    static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    }

    /** What XML 1.0 can hold (2.2): a single wrong character would make the whole feed unreadable. */
    static String legal(String value) {
        return ILLEGAL.matcher(value).replaceAll("");
    }
}
