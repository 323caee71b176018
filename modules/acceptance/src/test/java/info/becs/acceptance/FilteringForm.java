package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A form of the tests whose submissions become cases, and that lets officers filter. */
final class FilteringForm {

    private final String id;
    private final FormsFolder folder;
    private final Caller passerBy;
    private final Caller officer;

    FilteringForm(LibertyNode node, String id) {
        this.id = id;
        this.folder = new FormsFolder(node);
        this.passerBy = node.as(Person.passerBy()).in("en");
        this.officer = node.as(node.people().admin()).in("en");
    }

    byte[] zip(String version, String filters) {
        return FormsFolder.tiny(
                id,
                Map.of(
                        "\"1.0.0\"",
                        "\"" + version + "\"",
                        "\"target\": \"nobody\"",
                        "\"target\": \"complaints\"",
                        "why_monday",
                        "merchant_name",
                        "\"permissions\"",
                        "\"filters\": [" + filters + "], \"permissions\""));
    }

    /** A version in which it takes complaints from now on. */
    void opens(String version, String filters) {
        folder.put(id + "-" + version + ".form.zip", zip(version, filters));
        folder.awaitState(id, version, "INSTALLED_DISABLED");
        folder.enable(id, version).expect(200);
    }

    /** Handed in with these answers besides, and opened as a case; its number. */
    String opened(String merchant, Map<String, Object> more) {
        var answers = new TreeMap<String, Object>(
                Map.of("name", "রহিমা", "truth", true, "days", List.of("mon"), "merchant_name", merchant));
        answers.putAll(more);
        List<String> before = numbers("merchant=" + encoded(merchant));
        Answer receipt = passerBy.header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/forms/forms/" + id + "/submissions", answers);
        assertThat(receipt).hasStatus(201);
        return await("a case about " + merchant)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> numbers("merchant=" + encoded(merchant)).stream()
                                .filter(number -> !before.contains(number))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer list(Caller by, String query) {
        return by.get(CaseDesk.CASES + "?form=" + id + "&" + query);
    }

    /** Of this form, the newest first. */
    List<String> numbers(String query) {
        return numbers(officer, query);
    }

    List<String> numbers(Caller by, String query) {
        return list(by, query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("number").asString())
                .toList();
    }
}
