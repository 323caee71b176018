package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Lists of members: brought in, looked through, taken away, taken back. */
class MemberListsIT extends WholeServer {

    private static final String API = "/api/membership";
    private static final String IMPORTS = API + "/imports";

    private final Caller registrar = as(server().people().admin()).in("en");
    private final MemberTables tables = new MemberTables(registrar);

    @ParameterizedTest
    @CsvSource({
        "status=happy, 400",
        "type=royal, 400",
        "from=2026-02-30, 400",
        "sort=mobile, 400",
        "district=%00, 400",
        "q=01712345678, 400",
        "size=0, 400",
        "after=x, 400"
    })
    void aFilterThatCannotBeUnderstoodIsRefused(String query, int status) {
        assertThat(registrar.get(API + "/members?" + query)).hasStatus(status);
    }

    @Test
    void whatIsNoTableIsRefusedAndNothingIsKept() {
        int before = registrar.get(IMPORTS).expect(200).json().size();

        assertThat(tables.send("name\n\"never ends")).hasStatus(400).isProblem("membership.sheet.unreadable");
        assertThat(tables.send("name\n")).hasStatus(422).isProblem("membership.sheet.empty");
        assertThat(tables.send("name\n" + "x".repeat(2_000))).hasStatus(422).isProblem("membership.sheet.too-wide");
        assertThat(as(nobody()).send("POST", IMPORTS, "text/csv", "name\nx".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(401);

        assertThat(registrar.get(IMPORTS).expect(200).json().size()).isEqualTo(before);
    }

    /** ML1 ML2 ML4 */
    @Test
    void aTableIsLookedThroughBroughtInAndTakenBack() {
        String clan = "clan" + UUID.randomUUID().toString().substring(0, 8);
        String mobile = "0171" + (1_000_000 + (int) (Math.random() * 8_000_000));
        String table = "Name,Mobile,District,Type,Joined on,Valid until\r\n"
                + "=" + clan + " Rahim," + mobile + ",bogura,general,2025-01-01,2199-12-31\r\n"
                + "Karim " + clan + "," + mobile + ",bogura,general,,\r\n"
                + "Salma " + clan + ",,dhaka,student,2020-01-01,2020-12-31\r\n"
                + "Nobody " + clan + ",12345,dhaka,student,,\r\n"
                + "Nowhere " + clan + ",,atlantis,student,,\r\n"
                + IntStream.range(0, 300)
                        .mapToObj(i -> "Member" + i + " " + clan + ",,sylhet,associate,,\r\n")
                        .collect(Collectors.joining());
        String id = tables.send(table).expect(201).text("id");
        assertThat(registrar.post(IMPORTS + "/" + id + "/run")).hasStatus(409).isProblem("membership.import.not-now");
        assertThat(tables.map(id, Map.of("name_en", 77))).hasStatus(422).isProblem("membership.import.mapping-unfit");

        tables.map(id, Map.of("name_en", 0, "mobile", 1, "district", 2, "type", 3, "joined_on", 4, "end_on", 5))
                .expect(200);
        JsonNode checked = tables.after(id, "CHECKED");

        assertThat(checked.path("good").asInt()).isEqualTo(302);
        assertThat(checked.path("first").toString()).contains("twice").contains("\"row\":5");
        assertThat(found(clan)).isEmpty();
        String findings =
                registrar.get(IMPORTS + "/" + id + "/findings.csv").expect(200).body();
        assertThat(findings.lines()).hasSize(4);
        assertThat(findings)
                .contains("Karim")
                .contains("12345")
                .contains("atlantis")
                .contains("There is no such division, district or upazila");

        registrar.post(IMPORTS + "/" + id + "/run").expect(200);
        assertThat(tables.after(id, "DONE").path("made").asInt()).isEqualTo(302);

        assertThat(found(clan + " rahim")).hasSize(1);
        JsonNode rahim = registrar
                .post(API + "/members/search", Map.of("filter", Map.of("q", mobile)))
                .expect(200)
                .json()
                .path("items");
        assertThat(rahim).hasSize(1);
        assertThat(rahim.get(0).path("status").asString()).isEqualTo("active");
        String number = rahim.get(0).path("number").asString();
        assertThat(found(number.toLowerCase(java.util.Locale.ROOT).replace("-", "")))
                .hasSize(1);
        assertThat(listed("q=" + clan + "&district=dhaka&status=lapsed")).hasSize(1);
        assertThat(listed("q=" + clan + "&type=associate&size=200")).hasSize(200);
        assertThat(paged("q=" + clan + "&type=associate&size=70")).hasSize(300).doesNotHaveDuplicates();
        assertThat(paged("district=sylhet&sort=name&size=150"))
                .hasSizeGreaterThanOrEqualTo(300)
                .doesNotHaveDuplicates();
        assertThat(registrar
                        .get(API + "/members/counts?q=" + clan)
                        .expect(200)
                        .json()
                        .path("asked")
                        .path("count")
                        .asInt())
                .isEqualTo(302);

        Answer csv = registrar.get(API + "/exports/members.csv?q=" + clan).expect(200);
        assertThat(csv.body().lines()).hasSize(303);
        assertThat(csv.body()).contains("\"'=" + clan + " Rahim\"").doesNotContain(mobile.substring(1));
        assertThat(registrar
                        .get(API + "/exports/members.xlsx?q=" + clan)
                        .expect(200)
                        .bytes()[0])
                .isEqualTo((byte) 'P');
        byte[] sheet = registrar
                .get(API + "/exports/members.xlsx?q=" + clan)
                .expect(200)
                .bytes();
        assertTakenIn("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet, 302);
        String wide = "Name,Note\n" + ("A," + "x".repeat(900) + "\n").repeat(2_000);
        assertTakenIn("text/csv", wide.getBytes(StandardCharsets.UTF_8), 2_000);
        assertThat(registrar
                        .get(API + "/exports/members.json?q=" + clan + "&type=student")
                        .expect(200)
                        .json())
                .hasSize(1);
        assertThat(registrar.get(API + "/exports/members.pdf")).hasStatus(400);
        assertThat(registrar
                        .get("/api/core/audit?action=membership.member.export")
                        .expect(200))
                .says("302");

        registrar.post(IMPORTS + "/" + id + "/undo").expect(200);
        assertThat(tables.after(id, "UNDONE").path("takenBack").asInt()).isEqualTo(302);
        assertThat(found(clan)).isEmpty();
        assertThat(registrar.post(IMPORTS + "/" + id + "/undo")).hasStatus(409);
        String again = tables.send("Name,Mobile\n" + "Rahim " + clan + "," + mobile + "\n")
                .expect(201)
                .text("id");
        tables.map(again, Map.of("name_en", 0, "mobile", 1)).expect(200);
        assertThat(tables.after(again, "CHECKED").path("known").asInt()).isZero();
        assertThat(registrar.delete(IMPORTS + "/" + again)).hasStatus(204);
        assertThat(registrar.get(IMPORTS + "/" + again)).hasStatus(404);
    }

    /** ML2: whoever has sent several knows each again. */
    @Test
    void aTableIsKnownByTheNameOfItsFile() {
        String name = "সদস্য " + UUID.randomUUID() + ".csv";
        String id = registrar
                .header("X-File-Name", URLEncoder.encode("C:\\old\\" + name, StandardCharsets.UTF_8))
                .send("POST", IMPORTS, "text/csv", "Name\nA Name\n".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("id");
        String nameless = tables.send("Name\nB Name\n").expect(201).text("id");

        assertThat(registrar.get(IMPORTS + "/" + id).text("name")).isEqualTo(name);
        assertThat(registrar.get(IMPORTS).expect(200)).says(name);
        assertThat(registrar.get(IMPORTS + "/" + nameless).json().has("name")).isFalse();
        for (String each : List.of(id, nameless)) {
            assertThat(registrar.delete(IMPORTS + "/" + each)).hasStatus(204);
        }
    }

    /** ML2: what its member has done since is no mistake of the table; of the others nothing stays. */
    @Test
    void whoHasGivenAPhotoSinceStaysWhenATableIsTakenBack() {
        String clan = "photo" + UUID.randomUUID().toString().substring(0, 8);
        String mobile = MembershipDesk.mobile();
        String id = tables.send("Name,Mobile,District\nA " + clan + "," + mobile + ",bogura\nB " + clan + ",,bogura\nC "
                        + clan + ",,bogura\n")
                .expect(201)
                .text("id");
        tables.map(id, Map.of("name_en", 0, "mobile", 1, "district", 2)).expect(200);
        tables.after(id, "CHECKED");
        registrar.post(IMPORTS + "/" + id + "/run").expect(200);
        tables.after(id, "DONE");
        Surfer member = new MembershipDesk(server()).enters(mobile);
        member.caller()
                .send("PUT", "/api/membership/photo", "image/jpeg", FilesIT.picture())
                .expect(204);

        registrar.post(IMPORTS + "/" + id + "/undo").expect(200);

        assertThat(tables.after(id, "UNDONE").path("takenBack").asInt()).isEqualTo(2);
        assertThat(found(clan)).hasSize(1);
        assertThat(member.get("/api/membership/photo")).hasStatus(200);
    }

    /** ML3 */
    @Test
    void whoeverHoldsARoleForAChapterSeesItsMembersAlone() {
        String clan = "chapter" + UUID.randomUUID().toString().substring(0, 8);
        String id = tables.send("Name,Division,District\nA " + clan + ",khulna,jashore\nB " + clan
                        + ",khulna,magura\nC " + clan + ",barishal,bhola\n")
                .expect(201)
                .text("id");
        tables.map(id, Map.of("name_en", 0, "division", 1, "district", 2)).expect(200);
        tables.after(id, "CHECKED");
        registrar.post(IMPORTS + "/" + id + "/run").expect(200);
        tables.after(id, "DONE");
        role("chapter-desk", "membership.member.read", "membership.member.export");

        Caller division = desk("chapter-desk@membership.chapter:division.khulna");
        Caller district = desk("chapter-desk@membership.chapter:district.bhola");

        assertThat(names(division.get(API + "/members?q=" + clan))).containsExactlyInAnyOrder("A " + clan, "B " + clan);
        assertThat(names(district.get(API + "/members?q=" + clan))).containsExactly("C " + clan);
        assertThat(names(district.get(API + "/members?district=jashore&sort=name")))
                .isEmpty();
        assertThat(division.get(API + "/exports/members.csv?q=" + clan)
                        .expect(200)
                        .body()
                        .lines())
                .hasSize(3);
        assertThat(district.get(API + "/members/counts?q=" + clan)
                        .expect(200)
                        .json()
                        .path("asked")
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        JsonNode counted = district.get(API + "/members/counts").expect(200).json();
        int there = names(district.get(API + "/members?size=200")).size();
        assertThat(counted.at("/asked/count").asInt()).isEqualTo(there).isPositive();
        assertThat(counted.path("statuses")
                        .valueStream()
                        .mapToInt(status -> status.path("count").asInt())
                        .sum())
                .isEqualTo(there);
        for (String nobody : List.of("district=jashore", "from=2999-01-01")) {
            assertThat(district.get(API + "/members/counts?" + nobody)
                            .expect(200)
                            .json()
                            .at("/asked/count")
                            .asInt())
                    .as(nobody)
                    .isZero();
        }
        assertThat(division.get(IMPORTS)).hasStatus(403);
        assertThat(division.post(API + "/contact-exports", Map.of("reason", "x")))
                .hasStatus(403);
    }

    /** ML5 */
    @Test
    void aQuestionIsKeptForWhoeverAskedIt() {
        role("view-desk", "membership.member.read");
        Caller asha = desk("view-desk");
        Caller bela = desk("view-desk");
        var wish = Map.of("name", "Lapsed in Bogura", "filter", Map.of("status", "lapsed", "district", "bogura"));
        assertThat(asha.post(API + "/views", Map.of("name", "x", "filter", Map.of("status", "happy"))))
                .hasStatus(400);

        String view = asha.post(API + "/views", wish).expect(201).text("id");

        assertThat(asha.post(API + "/views", wish)).hasStatus(409).isProblem("membership.view.taken");
        assertThat(asha.get(API + "/views").expect(200)).says("Lapsed in Bogura");
        assertThat(bela.get(API + "/views").expect(200).json()).isEmpty();
        assertThat(bela.delete(API + "/views/" + view)).hasStatus(404);
        assertThat(asha.delete(API + "/views/" + view)).hasStatus(204);
        assertThat(asha.get(API + "/views").expect(200).json()).isEmpty();
    }

    /** ML6 */
    @Test
    void whatReachesMembersIsTakenAwayByTwo() {
        String clan = "two" + UUID.randomUUID().toString().substring(0, 8);
        String mobile = "0181" + (1_000_000 + (int) (Math.random() * 8_000_000));
        String id = tables.send("Name,Mobile\nA " + clan + "," + mobile + "\n")
                .expect(201)
                .text("id");
        tables.map(id, Map.of("name_en", 0, "mobile", 1)).expect(200);
        tables.after(id, "CHECKED");
        registrar.post(IMPORTS + "/" + id + "/run").expect(200);
        tables.after(id, "DONE");
        role(
                "taking-away",
                "membership.contact.export",
                "membership.member.read",
                "core.approval.read",
                "core.approval.decide");
        var administrator = InPerson.administrator(server());
        Caller asker = as(administrator.newcomer("Asker", "taking-away")).in("en");
        Caller other = as(administrator.newcomer("Other", "taking-away")).in("en");

        Answer asked = asker.post(
                        API + "/contact-exports", Map.of("reason", "letters by post", "filter", Map.of("q", clan)))
                .expect(202);
        String file = API + "/contact-exports/" + asked.text("export") + "/members.csv";

        assertThat(asker.get(file)).hasStatus(404);
        assertThat(TwoPeople.decides(asker, asked.text("approval"), "approve").status())
                .isNotEqualTo(200);
        assertThat(asker.get(file)).hasStatus(404);
        TwoPeople.decides(other, asked.text("approval"), "approve").expect(200);
        assertThat(other.get(file)).hasStatus(404);
        assertThat(asker.get(file).expect(200).body()).contains("+88" + mobile).contains(clan);
    }

    private Caller desk(String role) {
        return as(server().people().newcomer("Desk", role)).in("en");
    }

    private void role(String id, String... permissions) {
        if (registrar.get("/api/core/roles/" + id).status() == 404) {
            registrar
                    .put(
                            "/api/core/roles/" + id,
                            Map.of(
                                    "nameBn",
                                    id,
                                    "nameEn",
                                    id,
                                    "permissions",
                                    List.of(permissions),
                                    "secondFactor",
                                    false))
                    .expect(201);
        }
    }

    private void assertTakenIn(String type, byte[] table, int rows) {
        Answer read = registrar.send("POST", IMPORTS, type, table).expect(201);
        assertThat(read.json().path("rows").asInt()).isEqualTo(rows);
        registrar.delete(IMPORTS + "/" + read.text("id")).expect(204);
    }

    private List<String> found(String words) {
        return names(registrar.post(API + "/members/search", Map.of("filter", Map.of("q", words))));
    }

    private List<String> listed(String query) {
        return names(registrar.get(API + "/members?" + query));
    }

    private static List<String> names(Answer answer) {
        var names = new ArrayList<String>();
        answer.expect(200)
                .json()
                .path("items")
                .forEach(line -> names.add(line.path("nameEn").asString()));
        return names;
    }

    /** Ids of all pages. */
    private List<String> paged(String query) {
        var ids = new ArrayList<String>();
        String after = "";
        do {
            JsonNode page = registrar
                    .get(API + "/members?" + query + "&after=" + after)
                    .expect(200)
                    .json();
            page.path("items").forEach(line -> ids.add(line.path("id").asString()));
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return ids;
    }
}
