package info.becs.membership.sheets.control;

import info.becs.membership.sheets.entity.SheetLimits;
import info.becs.membership.sheets.entity.SheetProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of an XLSX, read forward: without document types, so without entities, and without anything that lies outside of
 * the file; no more of it than {@link SheetLimits} say.
 */
final class Xml implements AutoCloseable {

    private final InputStream bytes;
    private final XMLStreamReader reader;

    private Xml(InputStream bytes) {
        this.bytes = bytes;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the file is read");
        });
        try {
            this.reader = factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw SheetProblem.unreadable();
        }
    }

    static Optional<Xml> find(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        return entry == null
                ? Optional.empty()
                : Optional.of(
                        new Xml(new Counted(zip.getInputStream(entry), SheetLimits.PART_BYTES, SheetProblem::swollen)));
    }

    static Xml of(ZipFile zip, String part) throws IOException {
        return find(zip, part).orElseThrow(SheetProblem::unreadable);
    }

    /** The next event; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw SheetProblem.unreadable();
            }
            return true;
        } catch (XMLStreamException e) {
            throw SheetProblem.unreadable();
        }
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            bytes.close();
        }
    }
}
