package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.fakes.FakeClamd;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** F25: a server with a clamd, which looks through what came; without a complaint cell it is opened at the desk of the forms. */
@Tag("once")
class ScannedFilesIT {

    private static final String GOOD = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
    private static final String BAD = GOOD + "EVIL\n";

    @Test
    void whatIsCleanIsSavedWithoutAWordAndWhatIsInfectedIsSavedByNobody() {
        try (var clamd = new FakeClamd();
                var node = LibertyNode.bare("scanned")
                        .with("forms")
                        .database(Database.derby())
                        .environment("FORMS_CLAMD", clamd.address())
                        .start()) {
            new FormsFolder(node).awaitState("complaint.ecommerce", "1.1.0", "ENABLED");
            Caller admin = node.as(node.people().admin()).in("en");
            String good = handedIn(node, GOOD);
            String bad = handedIn(node, BAD);

            new CaseDesk(node).runs("forms.files.scanning");

            assertThat(clamd.looked()).contains(GOOD.length(), BAD.length());
            assertThat(admin.get(good).expect(200).body()).isEqualTo(GOOD);
            for (String asked : new String[] {"", "?unscanned=true&reason=the+bank+asks"}) {
                assertThat(admin.get(bad + asked))
                        .hasStatus(410)
                        .isProblem("forms.file.infected")
                        .doesNotSay("EVIL");
            }
            assertThat(admin.get(bad.substring(0, bad.lastIndexOf('/'))).expect(200))
                    .says("INFECTED");
        }
    }

    /** With a paper as proof; the address of that. */
    private static String handedIn(LibertyNode node, String paper) {
        String instance = UUID.randomUUID().toString();
        String sent = node.as(Person.passerBy())
                .header("Idempotency-Key", instance)
                .header("X-File-Name", "bill.pdf")
                .send(
                        "POST",
                        Complainant.FORM + "/files?field=evidence.file",
                        "application/pdf",
                        paper.getBytes(StandardCharsets.US_ASCII))
                .expect(201)
                .text("value");
        ObjectNode answers = Complainant.answers();
        answers.putArray("evidence").addObject().put("kind", "receipt").put("file", sent);
        new Complainant(node).hands(instance, answers).expect(201);
        return "/api/forms/submissions/" + instance + "/files/" + sent.substring("upload:".length());
    }
}
