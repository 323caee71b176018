package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads every picture before it may be served: drawings hold shapes alone, others are what their name says. */
final class PictureLint {

    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "title",
            "desc",
            "use",
            "symbol",
            "text",
            "tspan",
            "style");
    private static final Map<String, int[]> MAGIC = Map.of(
            "png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A},
            "jpg", new int[] {0xFF, 0xD8, 0xFF},
            "webp", new int[] {'R', 'I', 'F', 'F'},
            "ico", new int[] {0, 0, 1, 0},
            "woff2", new int[] {'w', 'O', 'F', '2'});

    private final ThemeFiles files;
    private final String path;

    private PictureLint(ThemeFiles files, String path) {
        this.files = files;
        this.path = path;
    }

    static void check(ThemeFiles files) {
        files.paths("", ".svg").forEach(path -> new PictureLint(files, path).drawing());
        MAGIC.keySet()
                .forEach(kind -> files.paths("", "." + kind)
                        .forEach(path -> new PictureLint(files, path).begins(MAGIC.get(kind))));
    }

    private void begins(int[] magic) {
        byte[] bytes = files.bytes(path).orElseThrow();
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
                throw fault("is not what its name says");
            }
        }
    }

    private void drawing() {
        String text = files.require(path);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.contains("<?xml-stylesheet")) {
            throw fault("has a document type, an entity or a style sheet from elsewhere");
        }
        try {
            XMLStreamReader xml = reader(text);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    shape(xml);
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    throw fault("has an instruction to programs");
                }
            }
        } catch (XMLStreamException e) {
            throw fault("cannot be read as XML");
        }
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private void shape(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (!SHAPES.contains(name)) {
            throw fault("has a <" + name + ">; drawings hold shapes, gradients and text alone");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
        }
        if (name.equals("style")) {
            style(xml.getElementText());
        }
    }

    private void attribute(String name, String value) {
        if (name.startsWith("on") || name.equals("href") && !value.strip().startsWith("#")) {
            throw fault("has " + name + "=, which runs or loads something");
        }
        style(value);
    }

    private void style(String css) {
        StyleLint.fault(css, false).ifPresent(what -> {
            throw fault("has a style that " + what);
        });
    }

    private ThemeFault fault(String what) {
        return new ThemeFault("Theme '" + files.name() + "': " + path + " " + what + ".");
    }
}
