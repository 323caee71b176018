package info.becs.complaints.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.complaints.control.DossierContent.Exhibit;
import info.becs.complaints.control.DossierContent.Part;
import info.becs.spi.forms.SubmissionReading.Attached;
import info.becs.spi.forms.SubmissionReading.Row;
import info.becs.spi.forms.SubmissionReading.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** C19 */
class DossierTextTest {

    private static final Instant THEN = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void whatPeopleWroteStaysText() {
        String html = drawn("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>.jpg");

        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;", "&quot;&gt;&lt;img");
    }

    @Test
    void eachLanguageIsWholeAndTheOtherIsMarked() {
        String html = drawn("রহিমা", "receipt.jpg");

        assertThat(html).containsSubsequence("<article lang=\"bn\">", "প্রমাণ ১", "<article lang=\"en\">", "Exhibit 1");
        String bn = html.substring(html.indexOf("<article lang=\"bn\">"), html.indexOf("<article lang=\"en\">"));
        assertThat(bn).contains("<dd>রহিমা</dd>", "<span lang=\"en\">receipt.jpg</span>");
        assertThat(html).containsSubsequence("যে অংশ", "Sample Courier", "The part of the complaint", "Sample Courier");
        assertThat(html.substring(bn.length())).contains("<dd><span lang=\"bn\">রহিমা</span></dd>");
    }

    @Test
    void aStringThatLooksLikeAFormatIsDrawnAsItIs() {
        assertThat(drawn("100%s %n", "a.jpg")).contains("100%s %n");
    }

    private static String drawn(String name, String file) {
        var rule = CaseRules.shipped().dossiers().authorities().get("dncrp");
        var content = new DossierContent(
                rule,
                "K7PM-92QX",
                "B-7K3Q-9M2A",
                THEN,
                THEN,
                List.of(new Row("Against", "Sample Courier")),
                List.of(new Part("Who", List.of(new Section("", List.of(new Row("Name", name)))))),
                List.of(new Exhibit("", new Attached("1", file, "image/jpeg", 2_048, "ab".repeat(32), true, THEN))),
                List.of(),
                List.of(),
                Optional.empty());
        return DossierText.of(content, content);
    }
}
