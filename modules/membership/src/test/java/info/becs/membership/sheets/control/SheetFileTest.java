package info.becs.membership.sheets.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.kit.sheets.Sheet;
import info.becs.kit.sheets.SheetKind;
import info.becs.membership.sheets.entity.Rows;
import info.becs.spi.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they come and as they go. */
class SheetFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void whatIsNeitherIsRefused() {
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}, "membership.sheet.unreadable");
        assertRefused("PK is not enough".getBytes(StandardCharsets.UTF_8), "membership.sheet.unreadable");
        assertRefused("\"never ends".getBytes(StandardCharsets.UTF_8), "membership.sheet.unreadable");
    }

    @Test
    void nobodySendsMoreThanTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> SheetFile.of(endless))
                .isInstanceOf(Problem.class)
                .extracting(problem -> ((Problem) problem).code())
                .isEqualTo("membership.sheet.too-large");
    }

    @Test
    void aCellAndARowHaveAnEnd() {
        assertRefused(("a\n" + "x".repeat(1_001)).getBytes(StandardCharsets.UTF_8), "membership.sheet.too-wide");
        assertRefused(("a\n" + ",".repeat(60)).getBytes(StandardCharsets.UTF_8), "membership.sheet.too-wide");
    }

    /** A sheet of zeros packs a thousand to one. */
    @Test
    void aBombDoesNotGoOff() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts(table(List.of("a"))).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals(SHEET)) {
                    zip.write("<worksheet><sheetData><row><c><v>".getBytes(StandardCharsets.UTF_8));
                    var zeros = "0".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 420; i++) {
                        zip.write(zeros);
                    }
                } else {
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertRefused(bytes.toByteArray(), "membership.sheet.swollen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>",
                "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&y;</t></is></c></row></sheetData></worksheet>"
            })
    void noEntityIsReadAndNothingOutside(String sheet) throws IOException {
        Map<String, String> parts = parts(table(List.of("a")));
        parts.put(SHEET, sheet);
        assertRefused(zipped(parts), "membership.sheet.unreadable");
    }

    @Test
    void cellsKeepTheirColumnsAndDaysAreDays() throws IOException {
        Map<String, String> parts = parts(table(List.of("a")));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>রহিমা</t></si><si><r><t>Ra</t></r><r><t>him</t></r><rPh><t>no</t></rPh></si></sst>");
        parts.put(SHEET, """
            <worksheet><sheetData>
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
            <row r="2"></row>
            <row r="3"><c r="B3" s="1"><v>46353</v></c><c r="C3"><v>1.712345678E9</v></c><c r="D3" t="e"><v>#N/A</v></c></row>
            </sheetData></worksheet>""");

        assertThat(read(zipped(parts)))
                .containsExactly(List.of("রহিমা", "", "Rahim"), List.of("", "2026-11-27", "1712345678", ""));
    }

    @Test
    void csvIsReadHoweverItWasSaved() throws IOException {
        String quoted = "\uFEFFনাম;b\r\n\"ক;\"\"খ\"\"\nগ\"; x \r\n\r\n;\r\nlast;y";
        assertThat(read(quoted.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("নাম", "b"), List.of("ক;\"খ\"\nগ", "x"), List.of("last", "y"));
        assertThat(read("a\tb\n1\t2".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetKind.class,
            names = {"CSV", "XLSX"})
    void whatIsWrittenIsReadAgainAndIsNoFormula(SheetKind kind) throws IOException {
        List<String> evil = List.of("=1+1", "'=1+1", "＋cmd", "<&>\u0001", "রহিমা");
        var bytes = new ByteArrayOutputStream();
        try (Sheet sheet = SheetWriting.begin(kind, List.of("=a", "b", "c", "d", "e"), bytes)) {
            sheet.row(evil);
        }

        List<List<String>> again = read(bytes.toByteArray());
        String written = kind == SheetKind.CSV
                ? bytes.toString(StandardCharsets.UTF_8)
                : parts(bytes.toByteArray()).get(SHEET);

        if (kind == SheetKind.CSV) {
            assertThat(again.get(0).get(0)).isEqualTo("'=a");
            assertThat(again.get(1).subList(0, 3)).containsExactly("'=1+1", "''=1+1", "'＋cmd");
        } else {
            assertThat(written).doesNotContain("<f>").contains("t=\"inlineStr\"");
            assertThat(again.get(1).subList(0, 3)).isEqualTo(evil.subList(0, 3));
        }
        assertThat(again.get(1).get(4)).isEqualTo("রহিমা");
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Problem.class)
                .extracting(problem -> ((Problem) problem).code())
                .isEqualTo(code);
    }

    private static List<List<String>> read(byte[] file) throws IOException {
        var all = new ArrayList<List<String>>();
        try (SheetFile sheet = SheetFile.of(new ByteArrayInputStream(file));
                Rows rows = sheet.rows()) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    private static byte[] table(List<String> columns) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SheetWriting.begin(SheetKind.XLSX, columns, bytes).close();
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
