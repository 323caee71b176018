package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.MailBox.Mail;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters to many members: to those who agree, once each, and with a way out. */
class MailingsIT extends WholeServer {

    private static final String MAILINGS = "/api/membership/mailings";
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*unsubscribe/\\S+)");
    private static final Pattern DIGITS = Pattern.compile("\\b[0-9]{6}\\b");
    private static final Map<String, String> TEXT = Map.of(
            "subjectBn",
            "বার্ষিক সভা",
            "subjectEn",
            "Annual meeting",
            "textBn",
            "শুক্রবার সভা।",
            "textEn",
            "On Friday.");

    private final MembershipDesk desk = new MembershipDesk(server());
    private final SettingsOf settings = new SettingsOf(server());
    private final Caller admin = desk.registrar();
    private final MailBox box = new MailBox();

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @BeforeEach
    void post() {
        box.open();
        settings.set("platform.mail.port", String.valueOf(box.port())).expect(204);
        settings.set("platform.mail.tls", "none").expect(204);
        settings.set("platform.mail.from", "post@becs.example").expect(204);
        settings.set("platform.mail.host", "127.0.0.1").expect(204);
    }

    @AfterEach
    void asItWas() {
        for (String key : List.of("host", "port", "tls", "from")) {
            settings.reset("platform.mail." + key).expect(204);
        }
        box.close();
    }

    /** M14 */
    @Test
    void whatCannotBeSentIsRefusedAndNobodyIsWrittenTo() {
        Map<String, Object> wish = Map.of("purpose", "news-mail", "filter", Map.of("district", "meherpur"));
        assertThat(as(nobody()).post(MAILINGS, wish)).hasStatus(401);
        assertThat(as(ben()).post(MAILINGS, wish)).hasStatus(403);
        assertThat(admin.post(MAILINGS, Map.of("purpose", "directory"))).hasStatus(422);
        assertThat(admin.post(MAILINGS, Map.of("purpose", "news-mail", "filter", Map.of("status", "king"))))
                .hasStatus(400);
        assertThat(admin.post(MAILINGS, Map.of("purpose", "news-mail", "state", "SENDING")))
                .hasStatus(400);
        assertThat(admin.get(MAILINGS + "/0")).hasStatus(404);

        Answer draft = admin.post(MAILINGS, wish).expect(201);
        assertThat(draft.json().path("gets").asInt()).isZero();
        assertThat(admin.post(at(draft, "/sending"))).hasStatus(428);
        assertThat(does(draft, "/sending")).hasStatus(409).isProblem("membership.mailing.text-missing");
        assertThat(does(draft, "/test")).hasStatus(409);
        assertThat(text(draft, Map.of("subjectBn", "ক\nBcc: all@example.org")))
                .hasStatus(422)
                .complainsAbout("/subjectBn");
        assertThat(text(draft, Map.of("textEn", "x".repeat(8_001))))
                .hasStatus(422)
                .complainsAbout("/textEn");
        Answer written = text(draft, TEXT).expect(200);
        assertThat(text(draft, TEXT)).hasStatus(412);
        assertThat(does(written, "/sending")).hasStatus(409).isProblem("membership.mailing.nobody");
        assertThat(admin.get(at(draft, "")).text("state")).isEqualTo("DRAFT");
        assertThat(letters()).isEmpty();
    }

    /** M14 M15: counted with reasons, once each whoever tries again, and ended by the link of the letter. */
    @Test
    void aLetterGoesToWhoeverAgreesAndItsLinkEndsIt() {
        String district = "bandarban";
        MemberAtHome agrees = member(district, "news-mail", "directory");
        member(district);
        MemberAtHome suspended = member(district, "news-mail");
        MemberAtHome dead = member(district, "news-mail");
        desk.does(suspended.id(), "mark", Map.of("mark", "suspended", "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);
        desk.does(dead.id(), "mark", Map.of("mark", "deceased")).expect(200);
        desk.applied(MembershipDesk.answers("general").put("district", district));

        Answer draft = begun(district);
        assertThat(draft.json().path("gets").asInt()).isEqualTo(1);
        assertThat(misses(draft)).containsAllEntriesOf(Map.of("suspended", 1, "deceased", 1, "consent", 2));
        Answer sending = does(text(draft, TEXT).expect(200), "/sending").expect(200);
        assertThat(sending.text("state")).isEqualTo("SENDING");
        Answer done = awaitDone(draft);
        assertThat(done.json().path("handed").asInt()).isEqualTo(1);
        assertThat(done.json().path("passed").asInt()).isEqualTo(4);
        assertThat(does(done, "/sending")).hasStatus(409).isProblem("membership.mailing.no-draft");
        assertThat(text(done, TEXT)).hasStatus(409);

        Mail mail = arrived(agrees);
        assertThat(mail.plain()).contains("On Friday.").contains("because you agreed to \"News by e-mail\"");
        Matcher link = LINK.matcher(mail.plain());
        assertThat(link.find()).isTrue();
        assertThat(mail.unsubscribe()).isEqualTo("<" + link.group() + "> List-Unsubscribe=One-Click");
        assertThat(letters()).hasSize(1);

        // What reads mails on their way looks at every link; nothing comes of it.
        assertThat(as(nobody()).get(link.group(1))).hasStatus(200).says("News by e-mail");
        assertThat(as(nobody()).get("/unsubscribe/AAAAAAAAAAAAAAAAAAAAAA")).hasStatus(404);
        assertThat(as(nobody()).submit("/unsubscribe/AAAAAAAAAAAAAAAAAAAAAA", Map.of()))
                .hasStatus(404);
        assertThat(begun(district).json().path("gets").asInt()).isEqualTo(1);

        // Counted while they agreed, written after they did not any more.
        Answer second = text(begun(district), TEXT).expect(200);
        assertThat(as(nobody()).submit(link.group(1), Map.of("List-Unsubscribe", "One-Click")))
                .hasStatus(200);
        does(second, "/sending").expect(200);
        assertThat(awaitDone(second).json().path("handed").asInt()).isZero();
        assertThat(letters()).hasSize(1);
        assertThat(begun(district).json().path("gets").asInt()).isZero();
        assertThat(agrees.browser().get("/en/account/consents"))
                .says("Withdrawn by the link of a letter: News by e-mail")
                .says("Withdraw it");
    }

    /** M14: whoever withdraws while it lies in the outbox does not get it, whoever lets it go. */
    @Test
    void whatWaitsIsAskedAboutAgainBeforeItLeaves() {
        String district = "khagrachhari";
        MemberAtHome member = member(district, "news-mail");
        settings.reset("platform.mail.host").expect(204);
        Answer draft = text(begun(district), TEXT).expect(200);
        does(draft, "/sending").expect(200);
        assertThat(awaitDone(draft).json().path("handed").asInt()).isEqualTo(1);
        var kept = new KeptLetters(server(), address(member));
        String letter = kept.letters("membership.mailing").get(0);

        member.browser()
                .submit("/en/account/consents", Map.of("choice", "withdraw", "purpose", "news-mail"))
                .expect(303);
        settings.set("platform.mail.host", "127.0.0.1").expect(204);
        kept.release(letter, "UNWANTED");

        assertThat(letters()).isEmpty();
    }

    /** M14 */
    @Test
    void toManyItGoesWhenASecondPersonWantsIt() {
        // Invited while no mail leaves: the code of an invitation is then told to whoever invites.
        settings.reset("platform.mail.host").expect(204);
        Caller asker = clerk("Letters One");
        Caller second = clerk("Letters Two");
        settings.set("platform.mail.host", "127.0.0.1").expect(204);
        MemberAtHome member = member("rangamati", "news-mail");
        settings.set("membership.mailing.second-person-above", "0").expect(204);
        try {
            Answer draft = asker.post(
                            MAILINGS, Map.of("purpose", "news-mail", "filter", Map.of("district", "rangamati")))
                    .expect(201);
            Answer written = asker.header("If-Match", draft.etag())
                    .put(at(draft, "/text"), TEXT)
                    .expect(200);
            assertThat(asker.header("If-Match", written.etag())
                            .post(at(draft, "/sending"))
                            .expect(202)
                            .text("state"))
                    .isEqualTo("ASKED");
            String approval = approval(second, draft.text("id"));
            assertThat(TwoPeople.decides(asker, approval, "approve").status()).isGreaterThanOrEqualTo(400);
            assertThat(admin.get(at(draft, "")).text("state")).isEqualTo("ASKED");
            assertThat(letters()).isEmpty();

            TwoPeople.decides(second, approval, "approve").expect(200);
            awaitDone(draft);
            arrived(member);

            Answer stopped = asker.post(
                            MAILINGS, Map.of("purpose", "news-mail", "filter", Map.of("district", "rangamati")))
                    .expect(201);
            assertThat(asker.post(at(stopped, "/stop")).expect(200).text("state"))
                    .isEqualTo("STOPPED");
            assertThat(does(admin.get(at(stopped, "")), "/sending").status()).isEqualTo(409);
        } finally {
            settings.reset("membership.mailing.second-person-above").expect(204);
        }
    }

    /** M14: what nobody gets leaves no trace in the list; what is under way is stopped, and stays. */
    @Test
    void aDraftIsDiscardedAndNothingElse() {
        Answer draft = begun("narail");
        Answer written = admin.header("If-Match", draft.etag())
                .put(at(draft, "/text"), TEXT)
                .expect(200);
        assertThat(admin.header("If-Match", draft.etag()).delete(at(draft, ""))).hasStatus(412);
        assertThat(as(ben()).header("If-Match", written.etag()).delete(at(draft, "")))
                .hasStatus(403);
        assertThat(admin.get(at(draft, "")).etag()).isEqualTo(written.etag());

        assertThat(admin.header("If-Match", written.etag()).delete(at(draft, "")))
                .hasStatus(204);
        assertThat(admin.get(at(draft, ""))).hasStatus(404);

        Answer stopped = begun("narail");
        Answer ended = admin.post(at(stopped, "/stop")).expect(200);
        assertThat(admin.header("If-Match", ended.etag()).delete(at(stopped, "")))
                .hasStatus(409)
                .isProblem("membership.mailing.no-draft");
        assertThat(admin.get(at(stopped, "")).text("state")).isEqualTo("STOPPED");
    }

    /** M9 M14: an officer of a chapter writes to its members, whatever they ask for, and sees no other letter. */
    @Test
    void aChapterWritesToItsOwnMembersAlone() {
        // Made while no mail leaves: what tells of an account has another way.
        settings.reset("platform.mail.host").expect(204);
        Caller narail = officer("narail");
        Caller magura = officer("magura");
        settings.set("platform.mail.host", "127.0.0.1").expect(204);
        MemberAtHome member = member("narail", "news-mail");
        member("magura", "news-mail");
        member("narail");
        Answer whole = begun("narail");
        for (Caller officer : List.of(narail, magura)) {
            assertThat(officer.get(at(whole, ""))).hasStatus(404);
            assertThat(officer.header("If-Match", whole.etag()).put(at(whole, "/text"), TEXT))
                    .hasStatus(404);
            assertThat(officer.post(at(whole, "/stop"))).hasStatus(404);
            assertThat(officer.get(MAILINGS)).doesNotSay(whole.text("id"));
        }
        assertThat(admin.get(at(whole, "")).etag()).isEqualTo(whole.etag());

        Answer beyond = narail.post(MAILINGS, Map.of("purpose", "news-mail", "filter", Map.of("district", "magura")))
                .expect(201);
        assertThat(beyond.json().path("gets").asInt()).isZero();
        Answer asked = narail.header("If-Match", beyond.etag())
                .put(at(beyond, "/text"), TEXT)
                .expect(200);
        assertThat(narail.header("If-Match", asked.etag()).post(at(asked, "/sending")))
                .hasStatus(409)
                .isProblem("membership.mailing.nobody");

        Answer draft = narail.post(MAILINGS, Map.of("purpose", "news-mail")).expect(201);
        assertThat(draft.json().path("gets").asInt()).isEqualTo(1);
        assertThat(misses(draft)).containsEntry("consent", 1);
        Answer written = narail.header("If-Match", draft.etag())
                .put(at(draft, "/text"), TEXT)
                .expect(200);
        assertThat(magura.header("If-Match", written.etag()).post(at(written, "/sending")))
                .hasStatus(404);
        assertThat(magura.post(at(written, "/stop"))).hasStatus(404);
        assertThat(letters()).isEmpty();
        assertThat(narail.get(MAILINGS)).says(draft.text("id"));
        narail.header("If-Match", written.etag()).post(at(written, "/sending")).expect(200);

        assertThat(awaitDone(draft).json().path("handed").asInt()).isEqualTo(1);
        arrived(member);
    }

    private static Caller officer(String district) {
        return as(server().people()
                        .newcomer("Letters " + district, "registrar@membership.chapter:district." + district))
                .in("en");
    }

    private static String at(Answer mailing, String more) {
        return MAILINGS + "/" + mailing.text("id") + more;
    }

    private Answer begun(String district) {
        return admin.post(MAILINGS, Map.of("purpose", "news-mail", "filter", Map.of("district", district)))
                .expect(201);
    }

    private Answer text(Answer mailing, Map<String, String> text) {
        return admin.header("If-Match", mailing.etag()).put(at(mailing, "/text"), text);
    }

    private Answer does(Answer mailing, String what) {
        return admin.header("If-Match", mailing.etag()).post(at(mailing, what));
    }

    private static Map<String, Integer> misses(Answer mailing) {
        return mailing.json()
                .path("misses")
                .valueStream()
                .collect(Collectors.toMap(
                        miss -> miss.path("why").asString(),
                        miss -> miss.path("count").asInt()));
    }

    private Answer awaitDone(Answer mailing) {
        await("the letter is sent")
                .atMost(Duration.ofSeconds(60))
                .until(() -> admin.get(at(mailing, "")).text("state").equals("DONE"));
        return admin.get(at(mailing, ""));
    }

    private Mail arrived(MemberAtHome member) {
        await("the letter has arrived")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !letters().isEmpty());
        assertThat(letters()).singleElement().extracting(Mail::to).isEqualTo(address(member));
        return letters().get(0);
    }

    /** Without those that tell of codes and approvals. */
    private List<Mail> letters() {
        return box.arrived().stream()
                .filter(mail -> mail.subject().equals(TEXT.get("subjectEn")))
                .toList();
    }

    private static String address(MemberAtHome member) {
        return "m" + member.mobile() + "@people.example.org";
    }

    private MemberAtHome member(String district, String... purposes) {
        MemberAtHome member = MemberAtHome.of(
                server(), desk, MembershipDesk.answers("honorary").put("district", district));
        var address = new HashMap<>(Map.of("choice", "address", "address", address(member)));
        member.browser().submit("/en/account/profile", address).expect(200);
        await("the code")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !box.arrivedFor(address(member)).isEmpty());
        Matcher code = DIGITS.matcher(box.arrivedFor(address(member)).get(0).plain());
        assertThat(code.find()).isTrue();
        address.putAll(Map.of("choice", "confirm", "code", code.group()));
        member.browser().submit("/en/account/profile", address).expect(303);
        for (String purpose : purposes) {
            member.browser()
                    .put("/api/membership/consents/" + purpose, Map.of("version", "2026-11"))
                    .expect(204);
        }
        return member;
    }

    private Caller clerk(String name) {
        if (admin.get("/api/core/roles/letter-clerk").status() == 404) {
            var permissions = List.of(
                    "membership.member.read", "membership.mailing.send", "core.approval.read", "core.approval.decide");
            admin.put(
                            "/api/core/roles/letter-clerk",
                            Map.of(
                                    "nameBn",
                                    "চিঠি",
                                    "nameEn",
                                    "Letters",
                                    "permissions",
                                    permissions,
                                    "secondFactor",
                                    false))
                    .expect(201);
        }
        return as(InPerson.administrator(server()).newcomer(name, "letter-clerk"))
                .in("en");
    }

    private static String approval(Caller who, String subject) {
        for (var line : who.get(TwoPeople.APPROVALS).expect(200).json().path("items")) {
            if (line.path("subject").asString("").equals(subject)) {
                return line.path("id").asString();
            }
        }
        throw new AssertionError("Nobody was asked about " + subject);
    }
}
