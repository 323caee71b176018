package info.becs.membership.sheets.control;

import info.becs.membership.sheets.entity.SheetLimits;
import info.becs.membership.sheets.entity.SheetProblem;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Which styles of an XLSX say that a number is a day. */
final class CellStyles {

    private static final int FIRST_DAY = 14;
    private static final int LAST_DAY = 22;

    private final BitSet days = new BitSet();

    private CellStyles() {}

    static CellStyles of(ZipFile zip) throws IOException {
        var styles = new CellStyles();
        Optional<Xml> part = Xml.find(zip, "xl/styles.xml");
        if (part.isEmpty()) {
            return styles;
        }
        Map<String, Boolean> own = new HashMap<>();
        int number = 0;
        boolean ofCells = false;
        try (Xml xml = part.get()) {
            while (xml.next()) {
                if (xml.begins("numFmt")) {
                    own.put(xml.attribute("numFmtId"), isDay(xml.attribute("formatCode")));
                } else if (xml.begins("cellXfs")) {
                    ofCells = true;
                } else if (xml.ends("cellXfs")) {
                    ofCells = false;
                } else if (ofCells && xml.begins("xf")) {
                    String format = xml.attribute("numFmtId");
                    styles.days.set(number++, own.getOrDefault(format, isDayOfOld(format)));
                }
                if (number > SheetLimits.STYLES || own.size() > SheetLimits.STYLES) {
                    throw SheetProblem.swollen();
                }
            }
        }
        return styles;
    }

    private static boolean isDayOfOld(String format) {
        if (!format.matches("[0-9]{1,3}")) {
            return false;
        }
        int number = Integer.parseInt(format);
        return number >= FIRST_DAY && number <= LAST_DAY;
    }

    /** What is quoted, in brackets or behind a backslash is shown as it is and means nothing. */
    private static boolean isDay(String format) {
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
        return bare.contains("y") || (bare.contains("d") && bare.contains("m"));
    }

    boolean isDay(int style) {
        return days.get(style);
    }
}
