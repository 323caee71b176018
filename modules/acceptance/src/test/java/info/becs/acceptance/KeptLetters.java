package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What has been written to one address, as the outbox keeps it where no mail server is set up. */
final class KeptLetters {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/console/link#\\S+");

    private final Caller admin;
    private final String address;

    KeptLetters(LibertyNode node, String address) {
        this.admin = node.as(node.people().admin()).in("en");
        this.address = address;
    }

    /** The link of the newest letter with one, when there are so many of them. */
    String link(int howMany) {
        await("a link to sign in")
                .atMost(Duration.ofSeconds(60))
                .until(() -> letters("core.sign-in.link").size() == howMany);
        String id = letters("core.sign-in.link").get(0);
        Matcher link =
                LINK.matcher(admin.get("/api/core/letters/" + id).expect(200).text("text"));
        if (!link.find()) {
            throw new IllegalStateException("The letter has no link");
        }
        return link.group();
    }

    /** Ids of those made from this template, the newest first. */
    List<String> letters(String template) {
        JsonNode items =
                admin.get("/api/core/letters?size=200").expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(letter -> letter.path("address").asString("").equals(address)
                        && letter.path("template").asString("").equals(template))
                .map(letter -> letter.path("id").asString())
                .toList();
    }

    /** Lets one go by hand, until it is in that state. */
    void release(String id, String state) {
        String path = "/api/core/letters/" + id;
        admin.post(path + "/retry").expect(200);
        await("letter is " + state)
                .atMost(Duration.ofSeconds(60))
                .until(() -> admin.get(path).expect(200).text("state").equals(state));
    }
}
