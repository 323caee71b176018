package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A machine that fills in the opinion form within a second, as a browser without a script would. */
final class QuickSender {

    private static final String FORM = "/en/forms/feedback.opinion";
    private static final Pattern NUMBER = Pattern.compile("class=\"number\">([^<]+)<");
    private static final Pattern GROUP = Pattern.compile("<span>([0-9A-Z]{4})</span>");

    private final Caller visitor;

    QuickSender(LibertyNode node) {
        visitor = node.as(Person.passerBy()).header("Origin", node.address().toString());
    }

    /** What the status page says about it afterwards. */
    Answer sends() {
        Answer first = visitor.submit(FORM, Map.of("topic", "refund", "opinion", "সব ঠিক আছে।", "_next", "1"));
        String cookie = first.headers("Set-Cookie").get(0);
        Caller machine = visitor.header("Cookie", cookie.substring(0, cookie.indexOf(';')));
        machine.submit(FORM + "/2", Map.of("_next", "1")).expect(303);
        machine.submit(FORM + "/check", Map.of("_submit", "1")).expect(303);
        String receipt = machine.get(FORM + "/receipt").expect(200).body();
        var number = NUMBER.matcher(receipt);
        assertThat(number.find()).as("a receipt").isTrue();
        String secret = GROUP.matcher(receipt).results().map(m -> m.group(1)).collect(Collectors.joining("-"));
        return visitor.submit(
                "/en/forms/status", Map.of("number", number.group(1).strip(), "secret", secret));
    }
}
