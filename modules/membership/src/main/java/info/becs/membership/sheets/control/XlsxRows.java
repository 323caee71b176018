package info.becs.membership.sheets.control;

import info.becs.membership.sheets.entity.Rows;
import info.becs.membership.sheets.entity.SheetLimits;
import info.becs.membership.sheets.entity.SheetProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The rows of the first sheet of an XLSX file. Values are what was last calculated; nothing is calculated here, and no
 * program in the file is looked at.
 */
public final class XlsxRows implements Rows {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 2_958_465;

    private final ZipFile zip;
    private final SharedTexts texts;
    private final CellStyles styles;
    private final Xml sheet;
    private long number;

    private XlsxRows(ZipFile zip, SharedTexts texts, CellStyles styles, Xml sheet) {
        this.zip = zip;
        this.texts = texts;
        this.styles = styles;
        this.sheet = sheet;
    }

    public static XlsxRows of(Path file) throws IOException {
        ZipFile zip = open(file);
        SharedTexts texts = null;
        try {
            if (zip.size() > SheetLimits.PARTS) {
                throw SheetProblem.swollen();
            }
            String sheet = firstSheet(zip);
            texts = SharedTexts.of(zip);
            return new XlsxRows(zip, texts, CellStyles.of(zip), Xml.of(zip, sheet));
        } catch (IOException | RuntimeException e) {
            if (texts != null) {
                texts.close();
            }
            zip.close();
            if (e instanceof ZipException) {
                throw SheetProblem.unreadable();
            }
            throw e;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw SheetProblem.unreadable();
        }
    }

    private static String firstSheet(ZipFile zip) throws IOException {
        String wanted = "";
        try (Xml book = Xml.of(zip, "xl/workbook.xml")) {
            while (wanted.isEmpty() && book.next()) {
                if (book.begins("sheet")) {
                    wanted = book.attribute("id");
                }
            }
        }
        try (Xml links = Xml.of(zip, "xl/_rels/workbook.xml.rels")) {
            while (links.next()) {
                if (links.begins("Relationship") && links.attribute("Id").equals(wanted)) {
                    String target = links.attribute("Target");
                    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        }
        throw SheetProblem.unreadable();
    }

    @Override
    public Optional<List<String>> next() throws IOException {
        try {
            while (sheet.next()) {
                if (sheet.begins("row")) {
                    number++;
                    List<String> row = row();
                    if (!row.stream().allMatch(String::isEmpty)) {
                        return Optional.of(row);
                    }
                }
            }
            return Optional.empty();
        } catch (ZipException | NumberFormatException e) {
            throw SheetProblem.unreadable();
        }
    }

    private List<String> row() throws IOException {
        var cells = new ArrayList<String>();
        while (sheet.next() && !sheet.ends("row")) {
            if (sheet.begins("c")) {
                int column = column(sheet.attribute("r"), cells.size());
                if (column >= SheetLimits.COLUMNS) {
                    throw SheetProblem.tooWide(number);
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                String text = cell();
                if (text.length() > SheetLimits.CELL) {
                    throw SheetProblem.tooWide(number);
                }
                cells.add(text.strip());
            }
        }
        return cells;
    }

    /** C7 is the third; without an address it is the next one. */
    private int column(String address, int next) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + (address.charAt(i) - 'A' + 1);
            if (column > SheetLimits.COLUMNS) {
                throw SheetProblem.tooWide(number);
            }
        }
        return column <= next ? next : column - 1;
    }

    private String cell() throws IOException {
        String kind = sheet.attribute("t");
        String style = sheet.attribute("s");
        var value = new StringBuilder();
        boolean inValue = false;
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("is")) {
                value.append(CellText.of(sheet, "is"));
            } else if (sheet.begins("v")) {
                inValue = true;
            } else if (sheet.ends("v")) {
                inValue = false;
            } else if (inValue && sheet.isText()) {
                CellText.append(value, sheet.text());
            }
        }
        String text = value.toString();
        return switch (kind) {
            case "s" -> text.isEmpty() ? "" : texts.at(Integer.parseInt(text.strip()));
            case "inlineStr", "str", "b" -> text;
            case "e" -> "";
            case "d" -> text.length() > 10 ? text.substring(0, 10) : text;
            default -> number(text.strip(), style);
        };
    }

    /** As it is shown: a day as 2026-11-27, a number without an exponent. */
    private String number(String text, String style) {
        if (text.isEmpty() || text.length() > 40) {
            return "";
        }
        var value = new BigDecimal(text);
        if (value.precision() - value.scale() > 40 || value.scale() > 40) {
            return "";
        }
        boolean isDay = style.matches("[0-9]{1,5}") && styles.isDay(Integer.parseInt(style));
        if (isDay && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            return DAY_ZERO.plusDays(value.longValue()).toString();
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        try (zip;
                texts;
                sheet) {
            number = 0;
        }
    }
}
