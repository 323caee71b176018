package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the complaint cell sees at one node. */
final class Complaints {

    private static final String CASES = "/api/complaints/cases";

    private static final Pattern CASE = Pattern.compile("complaints/cases/([0-9A-Z]{4}-[0-9A-Z]{4})");

    private final Caller ada;

    Complaints(LibertyNode node) {
        ada = node.as(node.people().ada()).in("en");
    }

    /** Id of the submission with this receipt, as the intake lists it. */
    String submission(Answer receipt) {
        String number = receipt.text("receiptNumber");
        for (JsonNode line : all("/api/forms/submissions")) {
            if (line.path("receiptNumber").asString("").equals(number)) {
                return line.path("id").asString();
            }
        }
        throw new AssertionError("No submission with the receipt " + number);
    }

    /** Number of the case of this submission, as the forms' desk names the place to whoever asks there. */
    String caseOf(String submission) {
        return await("a case of " + submission)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> CASE.matcher(
                                ada.get("/api/forms/submissions/" + submission).body()),
                        Matcher::find)
                .group(1);
    }

    /** What was answered, as whoever checks it reads it at the case. */
    Answer answers(String submission) {
        return ada.get(CASES + "/" + caseOf(submission) + "/answers?reason=check");
    }

    int submissions() {
        return submissionIds().size();
    }

    List<String> submissionIds() {
        return all("/api/forms/submissions").stream()
                .map(line -> line.path("id").asString())
                .toList();
    }

    /** Cases that were made of this submission. */
    List<Answer> casesOf(String submission) {
        var found = new ArrayList<Answer>();
        for (JsonNode line : all(CASES)) {
            Answer one = ada.get(CASES + "/" + line.path("number").asString()).expect(200);
            if (one.text("submission").equals(submission)) {
                found.add(one);
            }
        }
        return found;
    }

    Answer awaitCaseOf(String submission) {
        await("a case of " + submission)
                .atMost(Duration.ofSeconds(60))
                .until(() -> !casesOf(submission).isEmpty());
        return casesOf(submission).get(0);
    }

    Answer triage(Answer found) {
        return ada.header("If-Match", found.etag())
                .post(CASES + "/" + found.text("number") + "/steps", Map.of("to", "triaged"));
    }

    private List<JsonNode> all(String list) {
        var found = new ArrayList<JsonNode>();
        String after = "";
        do {
            Answer slice = ada.get(list + "?size=200" + after).expect(200);
            slice.json().path("items").forEach(found::add);
            String next = slice.json().path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return found;
    }
}
