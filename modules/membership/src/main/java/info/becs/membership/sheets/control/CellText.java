package info.becs.membership.sheets.control;

import info.becs.membership.sheets.entity.SheetLimits;

/** The text of one cell: all its runs, without what is only there to be read aloud. */
final class CellText {

    private CellText() {}

    /** From behind the beginning of an element to its end; what is longer than a cell may be is cut one character beyond. */
    static String of(Xml xml, String element) {
        var text = new StringBuilder();
        boolean inText = false;
        boolean aloud = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                aloud = true;
            } else if (xml.ends("rPh")) {
                aloud = false;
            } else if (xml.begins("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && !aloud && xml.isText()) {
                append(text, xml.text());
            }
        }
        return text.toString();
    }

    static void append(StringBuilder text, String more) {
        int room = SheetLimits.CELL + 1 - text.length();
        text.append(more, 0, Math.max(0, Math.min(room, more.length())));
    }
}
