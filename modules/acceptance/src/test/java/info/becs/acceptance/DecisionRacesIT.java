package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** M2 M5 M6: staff who decide the same at the same moment, and whoever presses twice. */
class DecisionRacesIT extends WholeServer {

    private static final int AT_ONCE = 8;
    private static final int PAIRS = 4;

    private final MembershipDesk desk = new MembershipDesk(server());
    private final Caller registrar = desk.registrar();
    private final SettingsOf secondPerson = new SettingsOf(server());

    @Test
    void oneApprovalCountsAndTheOthersAreTold() throws Exception {
        String name = "Racer" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode answers = MembershipDesk.answers("general").put("full_name_en", name);
        String id = desk.applied(answers);
        Caller seen = registrar.header("If-Match", desk.read(id).etag());

        List<Answer> answered = atOnce(() -> seen.post(MembershipDesk.MEMBERS + "/" + id + "/approval", Map.of()));

        assertOneWon(answered);
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
        assertThat(server().log()).doesNotContain(name);
        assertStillOpen();
    }

    @Test
    void oneFeeIsLetGoOnce() throws Exception {
        String id = desk.approved("general").text("id");
        Caller seen = registrar.header("If-Match", desk.read(id).etag());

        List<Answer> answered =
                atOnce(() -> seen.post(MembershipDesk.MEMBERS + "/" + id + "/waiver", Map.of("words", "প্রতিষ্ঠাতা")));

        assertOneWon(answered);
        assertThat(desk.read(id).json().path("terms")).hasSize(1);
        assertStillOpen();
    }

    @Test
    void moneyIsFoundOnceWhoeverSaysIt() throws Exception {
        String trx = "D" + UUID.randomUUID().toString().substring(0, 8);
        List<String> members = List.of(
                desk.approved("general").text("id"), desk.approved("general").text("id"));
        List<Callable<Answer>> tries = new ArrayList<>();
        for (String member : members) {
            Answer said = desk.does(
                            member,
                            "payments",
                            Map.of("method", "bkash", "trxId", trx, "amount", 20_000, "paidOn", "2026-11-20"))
                    .expect(201);
            Caller seen = registrar.header("If-Match", said.etag());
            for (int i = 0; i < AT_ONCE / 2; i++) {
                tries.add(() -> seen.post(
                        "/api/membership/payments/" + said.text("id") + "/verification", Map.of("byHand", true)));
            }
        }

        List<Answer> answered = atOnce(tries);

        assertThat(answered).extracting(Answer::status).containsOnlyOnce(200);
        assertThat(answered).allSatisfy(each -> assertTakenOrTold(each, 200, 409, 412));
        assertThat(members.stream().filter(id -> desk.read(id).text("status").equals("active")))
                .hasSize(1);
        assertStillOpen();
    }

    @Test
    void whoMergesTwoTheOtherWayRoundWaitsInNoRing() throws Exception {
        String one = desk.applied(MembershipDesk.answers("general"));
        String other = desk.applied(MembershipDesk.answers("general"));
        Caller seesOne = registrar.header("If-Match", desk.read(one).etag());
        Caller seesOther = registrar.header("If-Match", desk.read(other).etag());

        List<Answer> answered = atOnce(List.of(
                () -> seesOne.post(MembershipDesk.MEMBERS + "/" + one + "/merge", Map.of("into", other)),
                () -> seesOther.post(MembershipDesk.MEMBERS + "/" + other + "/merge", Map.of("into", one))));

        assertThat(answered).extracting(Answer::status).containsOnlyOnce(200);
        assertThat(answered).allSatisfy(each -> assertTakenOrTold(each, 200, 409, 412));
        assertStillOpen();
    }

    /** M5 M27: whoever agrees in the moment of a merge is told to look again, or was first; the term is where the money is. */
    @Test
    void moneyThatIsAgreedToDuringAMergeCountsForTheOneThatStays() throws Exception {
        Caller second = second();
        secondPerson.set("membership.fee.second-person-above", "100").expect(204);
        try {
            for (int i = 0; i < PAIRS; i++) {
                String one = desk.approved("general").text("id");
                Answer paid = paid(one);
                desk.pays(paid.text("id"), "verification", version(paid), Map.of("byHand", true))
                        .expect(200);

                String stays = mergedWhileAgreed(one, paid.text("id"), second);

                Answer left = desk.read(stays);
                assertThat(left.json().path("terms")).hasSize(1);
                assertThat(left.text("status")).isEqualTo("active");
                assertThat(desk.read(one).json().path("terms")).isEmpty();
            }
        } finally {
            secondPerson.reset("membership.fee.second-person-above");
        }
    }

    /** M17 M27: the same of money that goes back. */
    @Test
    void moneyThatGoesBackDuringAMergeTakesItsTermWithIt() throws Exception {
        Caller second = second();
        for (int i = 0; i < PAIRS; i++) {
            String one = desk.approved("general").text("id");
            Answer paid = paid(one);
            Answer found = desk.pays(paid.text("id"), "verification", version(paid), Map.of("byHand", true))
                    .expect(200);
            secondPerson.set("membership.fee.second-person-above", "100").expect(204);
            try {
                desk.pays(paid.text("id"), "reversal", version(found), Map.of("words", "ব্যাংক ফেরত নিয়েছে"))
                        .expect(202);

                String stays = mergedWhileAgreed(one, paid.text("id"), second);

                Answer left = desk.read(stays);
                assertThat(left.text("/payments/0/state")).isEqualTo("reversed");
                assertThat(left.text("status")).isEqualTo("pending-payment");
                assertThat(left.json().path("endOn").asString("")).isEmpty();
            } finally {
                secondPerson.reset("membership.fee.second-person-above");
            }
        }
    }

    /** @return who stays; whoever was refused has looked again, and had their way */
    private String mergedWhileAgreed(String one, String payment, Caller second) throws Exception {
        String stays = desk.approved("general").text("id");
        String approval = TwoPeople.about(second, payment);
        Caller seen = registrar.header("If-Match", desk.read(one).etag());

        List<Answer> answered = atOnce(List.of(
                () -> TwoPeople.decides(second, approval, "approve"),
                () -> seen.post(MembershipDesk.MEMBERS + "/" + one + "/merge", Map.of("into", stays))));

        assertThat(answered).allSatisfy(each -> assertTakenOrTold(each, 200, 412));
        if (answered.get(0).status() != 200) {
            TwoPeople.decides(second, approval, "approve").expect(200);
        }
        if (answered.get(1).status() != 200) {
            desk.does(one, "merge", Map.of("into", stays)).expect(200);
        }
        return stays;
    }

    private Answer paid(String member) {
        return desk.does(
                        member,
                        "payments",
                        Map.of(
                                "method",
                                "bkash",
                                "trxId",
                                "G" + UUID.randomUUID().toString().substring(0, 8),
                                "amount",
                                20_000,
                                "paidOn",
                                "2026-11-20"))
                .expect(201);
    }

    private static int version(Answer payment) {
        return payment.json().path("version").asInt();
    }

    /** Somebody else who may agree about fees. */
    private Caller second() {
        var permissions = List.of(
                "membership.member.read",
                "membership.fee.verify",
                "membership.fee.reverse",
                "core.approval.read",
                "core.approval.decide");
        if (registrar.get("/api/core/roles/fee-racing").status() == 404) {
            registrar
                    .put(
                            "/api/core/roles/fee-racing",
                            Map.of(
                                    "nameBn",
                                    "চাঁদার দ্বিতীয় জন",
                                    "nameEn",
                                    "Second for fees",
                                    "permissions",
                                    permissions,
                                    "secondFactor",
                                    false))
                    .expect(201);
        }
        return as(InPerson.administrator(server()).newcomer("Second for fees", "fee-racing"))
                .in("en");
    }

    /** C4: also of a step for which something has to be looked up after the case was changed. */
    @Test
    void ofTheSameStepAtOnceOneIsTaken() throws Exception {
        var cell = new CaseDesk(server());
        String number = cell.opened("একসঙ্গে এক ধাপ", Map.of("consent_merchant", "v2026_11"))
                .number();
        cell.accepted(number);
        Caller seen = cell.officer().header("If-Match", cell.read(number).etag());

        List<Answer> answered =
                atOnce(() -> seen.post(CaseDesk.CASES + "/" + number + "/steps", Map.of("to", "sent-to-merchant")));

        assertOneWon(answered);
        assertThat(cell.read(number).text("status")).isEqualTo("sent-to-merchant");
    }

    /** C13 C32: what is noted for the first time by two presses is noted once. */
    @Test
    void whatIsNotedTwiceAtOnceIsNotedOnce() throws Exception {
        Person person = server().people().newcomer("Presser", "cell-lead");
        Caller officer = as(person).in("en");

        List<Answer> declared =
                atOnce(() -> officer.post("/api/complaints/interests", Map.of("merchant", "দুবার চাপা দোকান")));
        List<Answer> away = atOnce(() -> officer.put(
                "/api/complaints/absences/" + person.id(),
                Map.of("until", LocalDate.now().plusDays(9))));

        assertThat(declared).extracting(Answer::status).contains(201);
        assertThat(declared).allSatisfy(each -> assertTakenOrTold(each, 201, 412));
        assertThat(away).extracting(Answer::status).contains(200);
        assertThat(away).allSatisfy(each -> assertTakenOrTold(each, 200, 412));
        assertThat(officer.get("/api/complaints/interests").expect(200).json().path("items"))
                .hasSize(1);
    }

    private void assertOneWon(List<Answer> answered) {
        assertThat(answered).extracting(Answer::status).containsOnlyOnce(200);
        assertThat(answered).allSatisfy(each -> assertTakenOrTold(each, 200, 412));
    }

    /** Whoever loses may also be told that there were too many at once: the database has changed nothing, and says no more. */
    private static void assertTakenOrTold(Answer answer, Integer... expected) {
        if (answer.status() == 503) {
            assertThat(answer).isProblem("platform.contended");
        } else {
            assertThat(answer.status()).isIn((Object[]) expected);
        }
    }

    private void assertStillOpen() {
        assertThat(registrar.get("/api/core/modules/membership").expect(200).text("state"))
                .isEqualTo("ENABLED");
    }

    private static List<Answer> atOnce(Callable<Answer> same) throws Exception {
        List<Callable<Answer>> tries = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            tries.add(same);
        }
        return atOnce(tries);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> tries) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tries.size());
        try {
            var start = new CountDownLatch(1);
            List<Future<Answer>> begun = new ArrayList<>();
            for (Callable<Answer> each : tries) {
                begun.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            start.countDown();
            List<Answer> answered = new ArrayList<>();
            for (Future<Answer> each : begun) {
                answered.add(each.get());
            }
            return answered;
        } finally {
            threads.shutdownNow();
        }
    }
}
