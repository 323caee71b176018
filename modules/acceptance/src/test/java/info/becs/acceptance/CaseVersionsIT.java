package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form goes on to another version while cases that were made with the older one are worked on. */
class CaseVersionsIT extends WholeServer {

    private static final String ID = "test.case-versions";

    private final CaseDesk cell = new CaseDesk(server());

    /** C16: each is read in the words with which it was made. */
    @Test
    void whatWasHandedInIsReadByTheDefinitionThatItWasMadeWith() {
        var form = new FilteringForm(server(), ID);
        form.opens("1.0.0", "\"colour\"");
        String older = form.opened("পুরোনো ফরমের দোকান", Map.of("colour", "red"));

        var folder = new FormsFolder(server());
        folder.put(ID + "-1.1.0.form.zip", later());
        folder.awaitState(ID, "1.1.0", "INSTALLED_DISABLED");
        folder.enable(ID, "1.1.0").expect(200);
        String newer = form.opened("নতুন ফরমের দোকান", Map.of("colour", "red"));

        assertThat(answers(older))
                .says("Colour")
                .says("Red")
                .doesNotSay("Shade")
                .doesNotSay("Crimson");
        assertThat(answers(newer)).says("Shade").says("Crimson").doesNotSay("Colour");
    }

    /** The same with one question and one of its choices called otherwise. */
    private static byte[] later() {
        var changes = new HashMap<String, String>();
        changes.put("\"1.0.0\"", "\"1.1.0\"");
        changes.put("\"target\": \"nobody\"", "\"target\": \"complaints\"");
        changes.put("why_monday", "merchant_name");
        changes.put("\"permissions\"", "\"filters\": [\"colour\"], \"permissions\"");
        changes.put("\"Colour\"", "\"Shade\"");
        changes.put("\"Red\"", "\"Crimson\"");
        return FormsFolder.tiny(ID, changes);
    }

    private Answer answers(String number) {
        return cell.officer()
                .get(CaseDesk.CASES + "/" + number + "/answers?reason=check")
                .expect(200);
    }
}
