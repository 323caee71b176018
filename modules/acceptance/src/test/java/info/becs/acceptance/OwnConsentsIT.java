package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What members agree to and let others see, on the pages of their account. */
class OwnConsentsIT extends WholeServer {

    private static final String CONSENTS = "/api/membership/consents";
    private static final String PAGE = "/en/account/consents";
    private static final String PRIVACY = "/en/account/privacy";
    private static final String DIRECTORY = "/en/account/directory";
    private static final String SEARCH = "/api/membership/directory/search";
    private static final Map<String, String> GIVE =
            Map.of("choice", "give", "purpose", "news-mail", "version", "2026-11");

    private final MembershipDesk desk = new MembershipDesk(server());

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    /** M12 */
    @Test
    void whoeverIsNoMemberAgreesToNothing() {
        Enrolled person = Enrolled.person(server());

        assertThat(as(nobody()).get(CONSENTS)).hasStatus(401);
        assertThat(as(nobody()).put(CONSENTS + "/news-mail", Map.of("version", "2026-11")))
                .hasStatus(401);
        assertThat(person.browser.get(CONSENTS)).hasStatus(404).isProblem("membership.consent.no-member");
        assertThat(person.browser.put(CONSENTS + "/news-mail", Map.of("version", "2026-11")))
                .hasStatus(404);
        assertThat(person.browser.submit(PAGE, GIVE)).hasStatus(404).says("This account has no membership");
        assertThat(person.browser.submit(PRIVACY, released("everybody", "everybody", "everybody", "Teacher")))
                .hasStatus(404);
        assertThat(new Surfer(server()).get(DIRECTORY)).hasStatus(303);
    }

    /** M12: given by itself, to a text with a version, and withdrawn; what was stays to be read. */
    @Test
    void aConsentIsGivenAndWithdrawnAndItsHistoryStays() {
        MemberAtHome member = MemberAtHome.of(server(), desk);
        MemberAtHome other = MemberAtHome.of(server(), desk);
        assertThat(member.browser().get(PAGE))
                .hasStatus(200)
                .says("News by e-mail")
                .doesNotSay("type=\"checkbox\"")
                .doesNotSay("Withdraw it");

        assertThat(member.browser().submit(PAGE, with(GIVE, "version", "2020-01")))
                .hasStatus(409)
                .says("The text has changed");
        assertThat(member.browser().submit(PAGE, with(GIVE, "purpose", "everything")))
                .hasStatus(404);
        assertThat(member.browser().put(CONSENTS + "/news-mail", Map.of("version", "2026-11", "member", other.id())))
                .hasStatus(400);
        assertThat(member.browser()
                        .forged()
                        .header("Sec-Fetch-Site", "cross-site")
                        .submit(PAGE, GIVE))
                .hasStatus(403);
        assertThat(given(member, "news-mail")).isEmpty();

        member.browser().submit(PAGE, GIVE).expect(303);
        member.browser().submit(PAGE, GIVE).expect(303);
        other.browser()
                .submit(
                        PAGE,
                        Map.of("choice", "withdraw", "purpose", "news-mail", "member", member.id(), "id", member.id()))
                .expect(303);

        assertThat(given(member, "news-mail")).hasSize(1);
        assertThat(given(member, "news-mail").get(0).path("withdrawnAt").isMissingNode())
                .isTrue();
        assertThat(given(member, "directory")).isEmpty();
        assertThat(given(other, "news-mail")).isEmpty();
        assertThat(member.browser().get(PAGE)).says("text of 2026-11").says("Withdraw it");
        assertThat(member.browser().get("/account/consents")).says("সম্মতি দিয়েছেন");

        member.browser()
                .submit(PAGE, Map.of("choice", "withdraw", "purpose", "news-mail"))
                .expect(303);
        assertThat(member.browser().get(PAGE)).says("Withdrawn: News by e-mail").doesNotSay("Withdraw it");
        member.browser()
                .put(CONSENTS + "/news-mail", Map.of("version", "2026-11"))
                .expect(204);

        List<JsonNode> history = given(member, "news-mail");
        assertThat(history).hasSize(2);
        assertThat(history.get(1).path("withdrawnAt").asString("")).isNotEmpty();
        assertThat(member.browser().get("/en/account/data"))
                .says("News by e-mail")
                .doesNotSay("news-mail");
        assertThat(as(admin()).get("/api/core/audit?action=membership.consent.give&size=50"))
                .says(member.id());
    }

    /** M12 M13: what was ticked in the application, to the words of the form; it is withdrawn as any other. */
    @Test
    void whatTheApplicationAgreesToHoldsFromTheApprovalOn() {
        String word = "Weaver" + letters(System.nanoTime());
        var answers = MembershipDesk.answers("honorary").put("occupation", word).put("chapter", "Khulna");
        answers.put("email", word.toLowerCase(Locale.ROOT) + "@example.com");
        answers.putArray("newsletter").add("email");
        answers.putArray("directory_show").add("name").add("occupation");
        MemberAtHome member = MemberAtHome.of(server(), desk, answers);
        MemberAtHome looking = MemberAtHome.of(server(), desk);

        List<JsonNode> mail = given(member, "news-mail");
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0).path("version").asString()).isEqualTo("form-1.5.0");
        assertThat(mail.get(0).path("givenAt").asString())
                .isEqualTo(desk.read(member.id()).text("appliedAt"));
        assertThat(given(member, "news-sms")).isEmpty();
        assertThat(given(member, "volunteer-calls")).isEmpty();
        assertThat(given(looking, "news-mail")).isEmpty();
        assertThat(member.browser().get(PAGE)).says("How would you like to get news: By e-mail");
        assertThat(found(looking.browser(), word)).says("<dd>" + word).doesNotSay("Khulna");
        assertThat(desk.read(member.id())).says("\"chapter\":\"district.khulna\"");
        assertThat(member.browser().get("/en/account/data"))
                .says("Application for membership")
                .says("How would you like to get news")
                .says("History of the membership")
                .says("Member number");
        assertThat(member.browser().get("/account/data"))
                .says("খবর কীভাবে পেতে চান")
                .says("সদস্য নম্বর");
        assertThat(looking.browser().get("/en/account/data")).doesNotSay(word);

        member.browser()
                .submit(PAGE, Map.of("choice", "withdraw", "purpose", "directory"))
                .expect(303);
        assertThat(found(looking.browser(), word)).says("Nobody is found");
    }

    /** M13 */
    @Test
    void theDirectoryShowsWhatWasReleasedAndNothingElse() {
        MemberAtHome member = MemberAtHome.of(server(), desk);
        MemberAtHome looking = MemberAtHome.of(server(), desk);
        Enrolled outside = Enrolled.person(server());
        String word = "Beekeeper" + letters(System.nanoTime());

        for (String typed : List.of("=cmd|calc", "Bееkeeper", "x".repeat(61))) {
            assertThat(member.browser().submit(PRIVACY, released("members", "members", "members", typed)))
                    .hasStatus(400);
        }
        assertThat(member.browser().submit(PRIVACY, released("king", "members", "members", word)))
                .hasStatus(400);
        assertThat(member.browser().get(PRIVACY)).doesNotSay("value=\"members\" checked");

        // Released, but not agreed to.
        member.browser()
                .submit(PRIVACY, released("members", "nobody", "members", word))
                .expect(303);
        assertThat(found(looking.browser(), word)).doesNotSay("Rahima").says("Nobody is found");

        member.browser()
                .submit(PAGE, Map.of("choice", "give", "purpose", "directory", "version", "2026-11"))
                .expect(303);
        assertThat(found(looking.browser(), word))
                .says("<dd>" + word)
                .doesNotSay("Khulna")
                .doesNotSay(member.mobile())
                .doesNotSay(member.id());
        assertThat(found(outside.browser, word)).says("Nobody is found");

        member.browser()
                .submit(PRIVACY, released("everybody", "members", "nobody", word))
                .expect(303);
        assertThat(found(looking.browser(), word)).says("Nobody is found");
        assertThat(found(outside.browser, word)).says("Nobody is found");

        member.browser()
                .submit(PRIVACY, released("nobody", "everybody", "everybody", word))
                .expect(303);
        assertThat(found(looking.browser(), word)).says("Nobody is found");

        member.browser()
                .submit(PRIVACY, released("everybody", "members", "everybody", word))
                .expect(303);
        assertThat(found(looking.browser(), word)).says("Khulna");
        assertThat(found(outside.browser, word)).says("<dd>" + word).doesNotSay("Khulna");

        desk.does(member.id(), "mark", Map.of("mark", "suspended", "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);
        assertThat(found(looking.browser(), word)).says("Nobody is found");
        desk.does(member.id(), "mark", Map.of("mark", "resumed")).expect(200);
        member.browser()
                .submit(PAGE, Map.of("choice", "withdraw", "purpose", "directory"))
                .expect(303);
        assertThat(found(looking.browser(), word)).says("Nobody is found");
    }

    /** M13: for programs it is what it is for people: what is hidden is not told and finds nobody. */
    @Test
    void theDirectoryTellsProgramsWhatItShows() {
        MemberAtHome member = MemberAtHome.of(server(), desk);
        MemberAtHome looking = MemberAtHome.of(server(), desk);
        Enrolled outside = Enrolled.person(server());
        String word = "Glazier" + letters(System.nanoTime());
        assertThat(as(nobody()).post(SEARCH, Map.of("words", word))).hasStatus(401);
        assertThat(looking.browser()
                        .forged()
                        .post(SEARCH, Map.of("words", word))
                        .status())
                .isEqualTo(403);
        for (Map<String, Object> wish : List.<Map<String, Object>>of(
                Map.of("words", "a"),
                Map.of("words", "%_"),
                Map.of("words", "x".repeat(61)),
                Map.of(),
                Map.of("words", word, "member", member.id()))) {
            assertThat(looking.browser().post(SEARCH, wish).status()).isBetween(400, 422);
        }
        assertThat(looking.browser()
                        .post(SEARCH, Map.of("words", "zz", "after", "not-a-mark"))
                        .status())
                .isLessThan(500);

        member.browser()
                .submit(PRIVACY, released("everybody", "members", "members", word))
                .expect(303);
        assertThat(items(looking.browser(), word)).isEmpty();
        member.browser()
                .submit(PAGE, Map.of("choice", "give", "purpose", "directory", "version", "2026-11"))
                .expect(303);

        JsonNode seen = items(looking.browser(), word).path(0);
        assertThat(seen.path("profession").asString()).isEqualTo(word);
        assertThat(seen.path("district").asString()).isEqualTo("Khulna");
        assertThat(seen.propertyNames()).containsExactlyInAnyOrder("name", "district", "profession");
        assertThat(items(outside.browser, word)).isEmpty();

        // Whoever is no member finds them by the name alone, and reads the name alone.
        String name = seen.path("name").asString();
        for (JsonNode each : items(outside.browser, name)) {
            assertThat(each.path("profession").asString("")).isNotEqualTo(word);
        }
        member.browser()
                .submit(PRIVACY, released("members", "nobody", "everybody", word))
                .expect(303);
        JsonNode less = items(looking.browser(), word).path(0);
        assertThat(less.propertyNames()).containsExactlyInAnyOrder("name", "profession");
        assertThat(items(looking.browser(), word + " khulna")).isEmpty();
        assertThat(items(outside.browser, word)).isEmpty();

        member.browser()
                .submit(PAGE, Map.of("choice", "withdraw", "purpose", "directory"))
                .expect(303);
        assertThat(items(looking.browser(), word)).isEmpty();
    }

    private static JsonNode items(Surfer browser, String words) {
        return browser.post(SEARCH, Map.of("words", words)).expect(200).json().path("items");
    }

    /** M13: what programs search counts as what is searched on the page. */
    @Test
    void programsHaveTheSameBudget() {
        MemberAtHome looking = MemberAtHome.of(server(), desk);
        var settings = new SettingsOf(server());
        settings.set("membership.directory.looks-a-day", "1").expect(204);
        try {
            looking.browser().submit(DIRECTORY, Map.of("words", "zz")).expect(200);
            assertThat(looking.browser().post(SEARCH, Map.of("words", "zz")))
                    .hasStatus(429)
                    .isProblem("membership.directory.too-many-looks");
        } finally {
            settings.set("membership.directory.looks-a-day", "60").expect(204);
        }
    }

    /** M13: nobody walks through everybody, and nobody looks without end. */
    @Test
    void theDirectoryIsNotCarriedAway() {
        MemberAtHome looking = MemberAtHome.of(server(), desk);
        for (String words : List.of("", " ", "a", "%", "___", "x".repeat(61))) {
            assertThat(looking.browser().submit(DIRECTORY, Map.of("words", words)))
                    .hasStatus(400)
                    .says("two letters");
        }
        assertThat(looking.browser()
                        .submit(DIRECTORY, Map.of("words", "zz", "after", "not-a-mark"))
                        .status())
                .isLessThan(500);
        var settings = new SettingsOf(server());
        settings.set("membership.directory.looks-a-day", "3").expect(204);
        try {
            for (int look = 0; look < 3; look++) {
                assertThat(looking.browser().submit(DIRECTORY, Map.of("words", "zz")))
                        .hasStatus(200);
            }
            Answer over = looking.browser().submit(DIRECTORY, Map.of("words", "zz"));
            assertThat(over).hasStatus(429).says("too often today");
        } finally {
            settings.set("membership.directory.looks-a-day", "60").expect(204);
        }
    }

    private static Answer found(Surfer browser, String words) {
        return browser.submit(DIRECTORY, Map.of("words", words)).expect(200);
    }

    private static Map<String, String> released(String name, String district, String profession, String what) {
        return Map.of("choice", "release", "name", name, "district", district, "profession", profession, "what", what);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var changed = new HashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static String letters(long number) {
        return Long.toString(number)
                .chars()
                .collect(StringBuilder::new, (b, c) -> b.append((char) (c + 'a' - '0')), StringBuilder::append)
                .toString();
    }

    private List<JsonNode> given(MemberAtHome member, String purpose) {
        for (JsonNode each : member.browser().get(CONSENTS).expect(200).json()) {
            if (each.path("purpose").asString("").equals(purpose)) {
                return each.path("given").valueStream().toList();
            }
        }
        throw new AssertionError("There is no purpose " + purpose);
    }
}
