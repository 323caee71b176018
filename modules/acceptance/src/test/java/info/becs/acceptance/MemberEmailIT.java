package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** M24: the e-mail address of an application, and the one letter that anybody's gets. */
class MemberEmailIT extends WholeServer {

    private static final String ASKED = "membership.application.email";
    private static final String APPROVED = "membership.application.approved-unpaid";
    private static final Pattern LINK = Pattern.compile("/membership/email/[0-9A-Za-z_-]+");

    private final MembershipDesk desk = new MembershipDesk(server());
    private final String email = "m24." + UUID.randomUUID() + "@people.example.org";

    private ObjectNode answers() {
        return MembershipDesk.answers("general").put("email", email);
    }

    private List<String> letters(String template) {
        return new KeptLetters(server(), email).letters(template);
    }

    private void approve(String id) {
        desk.does(id, "approval", Map.of()).expect(200);
    }

    @Test
    void aLinkThatLeadsNowhereIsOneAnswerWhateverItWas() {
        String link = "/en" + link(desk.applied(answers()));
        var browser = new Surfer(server());

        Answer other = browser.get(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A"));
        Answer rubbish = browser.get("/en/membership/email/x");

        assertThat(other).hasStatus(404).says("This link is not known");
        assertThat(rubbish).hasStatus(404).says("This link is not known");
        assertThat(browser.submit("/en/membership/email/x", Map.of())).hasStatus(404);
    }

    private String link(String id) {
        assertThat(id).isNotEmpty();
        return desk.found(email, ASKED, LINK);
    }

    @Test
    void anAddressThatNobodyHasConfirmedGetsThatLetterAndNoOtherAndNothingWaitsForIt() {
        ObjectNode answers = answers();
        String id = desk.applied(answers);
        String link = "/en" + link(id);
        new Surfer(server()).get(link).expect(200);

        approve(id);

        assertThat(letters(ASKED)).hasSize(1);
        assertThat(letters(APPROVED)).isEmpty();
        assertThat(new KeptLetters(server(), "+88" + answers.path("mobile").asString()).letters(APPROVED))
                .hasSize(1);
    }

    @Test
    void whoeverFollowsTheLinkHearsByMailToo() {
        ObjectNode answers = answers();
        String id = desk.applied(answers);
        String link = "/en" + link(id);
        var browser = new Surfer(server());
        assertThat(browser.get(link))
                .hasStatus(200)
                .says("Yes, the address is mine")
                .doesNotSay(email);

        assertThat(browser.submit(link, Map.of("choice", "mine")))
                .hasStatus(200)
                .says("Thank you");
        browser.submit(link, Map.of("choice", "mine")).expect(200);
        approve(id);

        assertThat(letters(APPROVED)).hasSize(1);
        Surfer member = desk.enters(answers.path("mobile").asString());
        assertThat(member.get("/en/account/data")).says("Confirmed the e-mail address");
    }

    @Test
    void whoeverGivesNoneIsAskedNothing() {
        ObjectNode answers = MembershipDesk.answers("general");

        approve(desk.applied(answers));

        assertThat(desk.registrar()
                        .get("/api/core/letters?size=200")
                        .expect(200)
                        .body())
                .contains("+88" + answers.path("mobile").asString());
        assertThat(letters(ASKED)).isEmpty();
    }

    @Test
    void nobodyIsMailedAgainAndAgainByApplications() {
        for (int i = 0; i < 6; i++) {
            desk.applied(answers());
        }

        assertThat(letters(ASKED)).hasSizeBetween(1, 3);
    }
}
