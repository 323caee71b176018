package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What is sent in to harm staff, or to find what others sent: rows 6, 8 and 9 of the abuse cases, and what is left after each. */
class IntakeAbuseIT extends WholeServer {

    private static final String FILES = Complainant.FORM + "/files?field=evidence.file";
    /** Half of what is borne in a minute: what comes after this test must not be kept waiting. */
    private static final int GUESSES = 300;

    /** The harmless virus by which scanners are tried; in two parts, so that none takes this class away. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Complainant customer = new Complainant(server());
    private final Complaints cell = new Complaints(server());
    private final Caller admin = as(admin()).in("en");

    private static Answer sends(String instance, String name, byte[] content) {
        return as(nobody())
                .in("en")
                .header("Idempotency-Key", instance)
                .header("X-File-Name", name)
                .send("POST", FILES, "application/octet-stream", content);
    }

    /** A whole picture with these words as its comment. */
    private static byte[] pictureSaying(String words) {
        byte[] picture = FilesIT.picture();
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.write(0xFF);
        out.write(0xFE);
        out.write(words.length() + 2 >> 8);
        out.write(words.length() + 2);
        out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }

    /** A letter as word processors write it, with a program in it. */
    private static byte[] letterWithAMacro() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : Map.of(
                            "[Content_Types].xml",
                            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                                    + " Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>",
                            "word/document.xml",
                            "<w:document/>",
                            "word/vbaProject.bin",
                            "Sub AutoOpen()\nShell \"calc\"\nEnd Sub")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Row 6: without a scanner it is not yet scanned, and what staff are shown is a fresh picture. */
    @Test
    void aVirusInAPictureReachesNobodysEyes() throws IOException {
        String instance = UUID.randomUUID().toString();
        byte[] evil = pictureSaying(EICAR);
        String upload = sends(instance, "bill.jpg", evil).expect(201).text("value");
        ObjectNode answers = Complainant.answers();
        answers.putArray("evidence").addObject().put("kind", "receipt").put("file", upload);
        String id = cell.submission(customer.hands(instance, answers).expect(201));
        String evidence = CaseDesk.CASES + "/" + cell.caseOf(id) + "/evidence";

        var line = admin.get(evidence + "?reason=check").expect(200).json().at("/items/0");
        String file = evidence + "/" + line.path("id").asString();

        assertThat(line.path("scan").asString()).isEqualTo("NOT_SCANNED");
        Answer shown = admin.get(file + "/view?reason=check").expect(200);
        assertThat(latin(evil)).contains(EICAR);
        assertThat(latin(shown.bytes())).doesNotContain("EICAR");
        assertThat(shown.header("Content-Type").orElseThrow()).startsWith("image/");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes())).getWidth())
                .isEqualTo(640);
        Answer original = admin.get(file + "?reason=check&unscanned=true").expect(200);
        assertThat(original.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(original.header("Content-Security-Policy").orElseThrow()).contains("sandbox; default-src 'none'");
        assertThat(original).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(as(ben()).get(file + "/view?reason=check")).hasStatus(403);
        assertThat(admin.get("/api/forms/submissions/" + id + "/files/"
                        + line.path("id").asString()))
                .hasStatus(403);
    }

    /** Row 6: what may hold a program is no proof, whatever it calls itself, and leaves nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"bill.docx", "bill.docm", "bill.jpg", "bill.pdf", "bill.jpg.docx"})
    void aLetterWithAMacroIsRefusedAndLeavesNothing(String name) throws IOException {
        String instance = UUID.randomUUID().toString();

        assertThat(sends(instance, name, letterWithAMacro())).hasStatus(415).isProblem("forms.file.type");

        String id =
                cell.submission(customer.hands(instance, Complainant.answers()).expect(201));
        assertThat(admin.get(CaseDesk.CASES + "/" + cell.caseOf(id) + "/evidence?reason=check")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(server().log()).doesNotContain("AutoOpen");
    }

    /** Row 8: two answers stay two columns, no cell is calculated, and what is kept is what was typed. */
    @Test
    void noAnswerBecomesAFormula() {
        new FormsFolder(server()).open("formula.form.zip", "test.formula");
        var typed = List.of("=a", "'=a", "+1+1", "-1+1", "@SUM(1)", "＝1+1", "\"=a", "a\t=b", "=a,=b");
        for (String each : typed) {
            var answers = new HashMap<String, Object>(Map.of("name", "রহিমা", "truth", true, "colour", "other"));
            answers.putAll(Map.of("member", true, "member_no", "7", "days", List.of("mon")));
            answers.put("colour_other", each);
            answers.put("why_monday", "'" + each);
            as(nobody())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/api/forms/forms/test.formula/submissions", answers)
                    .expect(201);
        }

        List<String> lines = admin.get("/api/forms/exports/test.formula")
                .expect(200)
                .body()
                .lines()
                .toList();

        assertThat(lines).hasSize(typed.size() + 1);
        List<String> heads = cells(lines.get(0));
        assertThat(lines)
                .allSatisfy(line -> assertThat(cells(line)).hasSameSizeAs(heads))
                .allSatisfy(line -> assertThat(cells(line))
                        .noneMatch(cell -> cell.matches("(?s)\"?[=+\\-@\\t\\r＝＋－＠].*") && !cell.matches("-?[0-9.]+")));
        int first = heads.indexOf("\"colour_other\"");
        int second = heads.indexOf("\"why_monday\"");
        List<String> one = cells(lines.get(lines.size() - 1));
        List<String> other = cells(lines.get(lines.size() - 2));
        assertThat(List.of(one.get(first), one.get(second))).containsExactly("\"'=a\"", "\"''=a\"");
        assertThat(List.of(other.get(first), other.get(second))).containsExactly("\"''=a\"", "\"'''=a\"");
        assertThat(submitted("test.formula"))
                .anySatisfy(
                        answers -> assertThat(answers).contains("\"colour_other\":\"=a\"", "\"why_monday\":\"'=a\""));
    }

    private List<String> submitted(String form) {
        return cell.submissionIds().stream()
                .map(id -> admin.get("/api/forms/submissions/" + id))
                .filter(answer -> answer.status() == 200
                        && answer.text("/submission/form").equals(form))
                .map(answer -> answer.json().path("answers").asString())
                .toList();
    }

    /** At commas outside of quotes. */
    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    /** Row 9: a guess says nothing, whatever of it is right, and nothing has changed for the owner. Too many end it: {@link GuessedReceiptsIT}. */
    @Test
    void guessingReceiptsFindsNothingAndSaysNothing() {
        Answer receipt = new CaseDesk(server()).opened("Guessed Shop").receipt();
        String before = customer.asksAfter(receipt).expect(200).body();
        var answers = new HashSet<String>();
        for (int i = 0; i < GUESSES; i++) {
            String number = i % 2 == 0 ? receipt.text("receiptNumber") : guessed(8);
            Answer guess = customer.asksAfter(number, guessed(16));
            answers.add(guess.status() + " " + guess.body());
        }
        assertThat(answers).singleElement().asString().startsWith("404").contains("forms.status.not-found");
        assertThat(customer.asksAfter(receipt.text("receiptNumber"), near(receipt.text("secret"))))
                .hasStatus(404);
        assertThat(customer.asksAfter(receipt).expect(200).body()).isEqualTo(before);
        assertThat(server().log()).doesNotContain(receipt.text("secret"));
    }

    private static String guessed(int places) {
        var text = new StringBuilder();
        for (int i = 0; i < places; i++) {
            text.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                    .charAt(ThreadLocalRandom.current().nextInt(32)));
        }
        return text.toString();
    }

    /** All but the last place. */
    private static String near(String secret) {
        int last = secret.length() - 1;
        return secret.substring(0, last) + (secret.charAt(last) == '7' ? '8' : '7');
    }
}
