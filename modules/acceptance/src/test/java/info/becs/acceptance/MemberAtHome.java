package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member in front of their own account: approved, and in by a code that went to the number of the application.
 *
 * @param id of the membership
 * @param account of the person
 */
record MemberAtHome(String id, String account, String mobile, Surfer browser) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");

    /** An honorary one, who is active without a fee. */
    static MemberAtHome of(LibertyNode node, MembershipDesk desk) {
        return of(node, desk, MembershipDesk.answers("honorary"));
    }

    /** After an application for an honorary membership. */
    static MemberAtHome of(LibertyNode node, MembershipDesk desk, ObjectNode answers) {
        String id = desk.applied(answers);
        var approved = desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"))
                .expect(200);
        String mobile = answers.path("mobile").asString();
        var browser = new Surfer(node);
        browser.submit("/en/account", Map.of("choice", "code", "address", mobile))
                .expect(303);
        browser.submit("/en/account/code", Map.of("choice", "code", "code", code(node, "+88" + mobile)))
                .expect(303);
        return new MemberAtHome(id, approved.text("account"), mobile, browser);
    }

    private static String code(LibertyNode node, String number) {
        var letters = new KeptLetters(node, number);
        await("a code")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !letters.letters("core.sign-in.code").isEmpty());
        Matcher digits = DIGITS.matcher(node.as(node.people().admin())
                .get("/api/core/letters/" + letters.letters("core.sign-in.code").get(0))
                .expect(200)
                .text("text"));
        if (!digits.find()) {
            throw new IllegalStateException("The letter has no code");
        }
        return digits.group();
    }
}
