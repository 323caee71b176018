package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.MembershipDesk.SignedIn;
import info.becs.kit.text.Bangla;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** M30 M36: a membership with a period and without a fee ends, is reminded of and is renewed like any other, but nothing is paid. */
class FreeRenewalIT extends WholeServer {

    private static final String VERSIONS = "/api/membership/rules/versions";
    private static final String OWN = "/api/membership/own";
    private static final String LETTER = "membership.renewal.reminder-free";
    private static final Pattern LINK = Pattern.compile("/pay/[A-Za-z0-9_-]{43}");

    private static Caller lead;
    private static Caller second;
    private final MembershipDesk desk = new MembershipDesk(server());
    private final Caller registrar = desk.registrar();
    private final JobDesk jobs = new JobDesk(registrar);
    private final Caller passerBy = as(nobody()).in("en").header("Sec-Fetch-Site", "same-origin");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));

    @BeforeAll
    static void nothingIsPaidForAGeneralMembership() {
        lead = new TwoPeople(server()).registrar("Leader of free terms");
        second = new TwoPeople(server()).registrar("Second of free terms");
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
        ObjectNode rules = (ObjectNode) JsonMapper.shared()
                .readTree(lead.get(VERSIONS + "/1").expect(200).text("content"));
        ((ObjectNode) rules.at("/types/0")).put("fee", 0);
        force(lead.post(VERSIONS, Map.of("content", rules.toString(), "note", "পরীক্ষা"))
                .expect(201)
                .json()
                .at("/line/version")
                .asInt());
        awaitFee(0);
    }

    @AfterAll
    static void asShipped() {
        force(1);
        awaitFee(20_000);
    }

    @Test
    void theLetterSaysThatThereIsNothingToPayAndItsButtonRenewsOnce() {
        String clan = "free" + UUID.randomUUID().toString().substring(0, 8);
        new MemberTables(registrar)
                .broughtIn(
                        "Name,E-mail,Joined on,Valid until\n"
                                + "Due " + clan + ",due-" + clan + "@example.org,2020-01-01," + today.plusDays(30)
                                + "\n"
                                + "Late " + clan + ",late-" + clan + "@example.org,2020-01-01," + today.minusDays(1)
                                + "\n"
                                + "Old " + clan + ",old-" + clan + "@example.org,2020-01-01," + today.minusDays(200)
                                + "\n",
                        Map.of("name_en", 0, "email", 1, "joined_on", 2, "end_on", 3));
        jobs.run("membership.status");
        jobs.run("membership.reminders");
        String due = member("Due " + clan);
        String late = member("Late " + clan);
        assertThat(desk.read(late).text("status")).isEqualTo("grace");
        assertThat(desk.read(member("Old " + clan)).text("status")).isEqualTo("lapsed");

        String link = "/en" + desk.found("due-" + clan + "@example.org", LETTER, LINK);
        assertThat(passerBy.get(link).expect(200))
                .says("Nothing to pay")
                .says("Renew your membership")
                .says("Renew")
                .doesNotSay("Transaction id")
                .doesNotSay(clan)
                .doesNotSay("<script src");
        assertThat(passerBy.get(link.substring(3)).expect(200)).says("কোনো চাঁদা লাগে না");
        assertThat(as(nobody())
                        .header("Sec-Fetch-Site", "cross-site")
                        .submit(link, Map.of("choice", "renew"))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(passerBy.submit("/en/pay/" + "A".repeat(43), Map.of("choice", "renew")))
                .hasStatus(404);
        assertThat(passerBy.submit(link, payment())).hasStatus(409).says("No fee is due");
        assertThat(desk.read(due).text("endOn")).isEqualTo(today.plusDays(30).toString());
        assertThat(renewals("due-" + clan + "@example.org")).isEmpty();

        passerBy.submit(link, Map.of("choice", "renew")).expect(303);
        passerBy.submit(link, Map.of("choice", "renew")).expect(303);

        Answer renewed = desk.read(due);
        assertThat(renewed.text("endOn")).isEqualTo(following(today.plusDays(30)));
        assertThat(renewed.json().path("payments")).isEmpty();
        assertThat(renewals("due-" + clan + "@example.org")).hasSize(1);
        assertThat(passerBy.get(link)).says("The next term is taken").doesNotSay("name=\"choice\"");
        assertThat(registrar.get("/api/core/audit?action=membership.member.renew&size=50"))
                .says(due);

        passerBy.submit("/en" + desk.found("late-" + clan + "@example.org", LETTER, LINK), Map.of("choice", "renew"))
                .expect(303);
        assertThat(desk.read(late).text("status")).isEqualTo("active");
        assertThat(desk.read(late).text("endOn")).isEqualTo(following(today.minusDays(1)));
    }

    @Test
    void theAccountRenewsOnceAndNeverMoreThanOneTermAhead() {
        SignedIn one = desk.signedIn("general", Map.of());
        Answer member = desk.read(one.id());
        assertThat(member.text("status")).isEqualTo("active");
        String runs = member.text("endOn");
        JsonNode fees = one.browser().get(OWN + "/fees").expect(200).json();
        assertThat(fees.path("due").asBoolean()).isFalse();
        assertThat(fees.path("free").asBoolean()).isTrue();
        assertThat(fees.path("runs").asString()).isEqualTo(runs);
        assertThat(as(nobody()).post(OWN + "/renewal", Map.of("runs", runs))).hasStatus(401);
        assertThat(one.browser().forged().post(OWN + "/renewal", Map.of("runs", runs)))
                .hasStatus(403);
        one.browser().post(OWN + "/renewal", Map.of("runs", "2020-01-01")).expect(200);
        assertThat(desk.read(one.id()).text("endOn")).isEqualTo(runs);

        Answer renewed =
                one.browser().post(OWN + "/renewal", Map.of("runs", runs)).expect(200);
        one.browser().post(OWN + "/renewal", Map.of("runs", runs)).expect(200);

        String next = following(LocalDate.parse(runs));
        assertThat(renewed.text("/membership/runs")).isEqualTo(next);
        assertThat(fees.path("would").asString()).isEqualTo(next);
        assertThat(one.browser().post(OWN + "/renewal", Map.of("runs", next)))
                .hasStatus(409)
                .isProblem("membership.renewal.not-possible");
        assertThat(one.browser().submit("/en/account/fees", Map.of("choice", "pay")))
                .hasStatus(409);
        assertThat(one.browser().get("/en/account/fees")).doesNotSay("Renew");
        assertThat(desk.read(one.id()).text("endOn")).isEqualTo(next);
        assertThat(renewals(one.mobile())).hasSize(1);
        assertThat(desk.found(one.mobile(), "membership.member.renewed", Pattern.compile("Valid until: [^.]+")))
                .contains(Bangla.date(LocalDate.parse(next), Locale.ENGLISH));
    }

    private static List<String> renewals(String address) {
        return new KeptLetters(server(), address).letters("membership.member.renewed");
    }

    private static String following(LocalDate end) {
        return end.plusDays(1).plusMonths(12).minusDays(1).toString();
    }

    private Map<String, String> payment() {
        return Map.of(
                "once", UUID.randomUUID().toString(),
                "method", "cash",
                "amount", "200",
                "paidOn.day", "20",
                "paidOn.month", "11",
                "paidOn.year", "2026");
    }

    private String member(String name) {
        return registrar
                .get("/api/membership/members?q=" + name.replace(" ", "%20"))
                .expect(200)
                .text("/items/0/id");
    }

    private static void force(int version) {
        Answer forced = lead.post(VERSIONS + "/" + version + "/force");
        if (forced.status() == 202) {
            TwoPeople.decides(second, forced.text("approval"), "approve").expect(200);
        }
    }

    private static void awaitFee(int fee) {
        await("the fee")
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(nobody())
                                .get("/api/membership/offers")
                                .expect(200)
                                .json()
                                .at("/items/0/fee")
                                .asInt()
                        == fee);
    }
}
